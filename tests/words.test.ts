// WORDS.md is law: what the code names, it lists.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rooms } from '#rooms.ts'

const words = readFileSync('WORDS.md', 'utf8')
const rows = words
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Viet'))

test('every table of the database is a word', () => {
  const schema = readFileSync('app/db/schema.ts', 'utf8')
  const tables = [...schema.matchAll(/^ {2}(\w+): \{$/gm)].map(([, table]) => table)
  assert.ok(tables.length > 30)
  assert.deepEqual(
    tables.filter((table) => !words.includes(`\`${table}\``)),
    [],
  )
})

test('every room has a word, and every word a room', () => {
  const named = new Set(rows.flatMap((row) => row.split('|').at(-2)?.trim().split(', ') ?? []))
  const built = new Set(Object.keys(rooms).map((room) => room.split('/')[1] ?? ''))
  assert.deepEqual([...built].sort(), [...named].sort())
})

test('every noun of the journal is a word', () => {
  const acts = globSync('app/**/*.acts.ts').map((file) => readFileSync(file, 'utf8'))
  const nouns = new Set(
    acts.flatMap((text) => [...text.matchAll(/record\([^)]*?'([a-z-]+)\.[a-z-]+'/g)].map(([, noun]) => noun)),
  )
  assert.ok(nouns.size > 3)
  assert.deepEqual(
    [...nouns].filter((noun) => noun && !words.includes(noun.replaceAll('-', ' '))),
    [],
  )
})

test('no term has two English names', () => {
  const terms = rows.map((row) => row.split('|')[1]?.trim() ?? '')
  assert.deepEqual(
    terms.filter((term, index) => terms.indexOf(term) !== index),
    [],
  )
})
