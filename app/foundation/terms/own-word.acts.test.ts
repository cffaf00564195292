import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { setWord, takeBackWord } from './own-word.acts.ts'
import { getTerms, listOwnWords } from './own-word.reads.ts'

let base: TestDatabase
let clerk: Who
let hoa: Who
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
})
after(() => base.drop())

const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const journal = () =>
  acting(base, clerk, async ({ db, tenant }) => {
    const { rows } = await sql<{ word: string; payload: object }>`
      select journal.word, payload from journal join journal_payload using (tenant_id, seq)
      where tenant_id = ${tenant} and journal.word like 'own-word.%' order by seq`.execute(db)
    return rows
  })

test('a word is set, set anew and taken back, each with who and when, and the journal tells it', async () => {
  assert.equal(why(await acting(base, clerk, (context) => setWord(context, 'duty', 'đầu việc'))), 'allowed')
  const [set] = await acting(base, clerk, listOwnWords)
  assert.deepEqual([set?.term, set?.word, set?.setBy], ['duty', 'đầu việc', founding.person])
  assert.equal(set?.setAt.getTime(), clerk.now.getTime())

  const terms = await acting(base, clerk, getTerms)
  assert.deepEqual([terms.duty, terms.Duty, terms.DUTY, terms.unit], ['đầu việc', 'Đầu việc', 'ĐẦU VIỆC', 'đơn vị'])

  assert.equal(why(await acting(base, clerk, (context) => setWord(context, 'duty', 'công việc'))), 'allowed')
  assert.equal(why(await acting(base, clerk, (context) => takeBackWord(context, 'duty'))), 'allowed')
  assert.deepEqual(await acting(base, clerk, listOwnWords), [])
  assert.equal((await acting(base, clerk, getTerms)).duty, 'nhiệm vụ')
  assert.deepEqual(await journal(), [
    { word: 'own-word.set', payload: { term: 'duty', before: 'nhiệm vụ', after: 'đầu việc' } },
    { word: 'own-word.set', payload: { term: 'duty', before: 'đầu việc', after: 'công việc' } },
    { word: 'own-word.taken-back', payload: { term: 'duty', before: 'công việc' } },
  ])
})

test('whoever is not the office changes nothing', async () => {
  assert.equal(why(await acting(base, hoa, (context) => setWord(context, 'unit', 'đầu mối'))), 'not-office')
  await acting(base, clerk, (context) => setWord(context, 'unit', 'đầu mối'))
  assert.equal(why(await acting(base, hoa, (context) => takeBackWord(context, 'unit'))), 'not-office')
  assert.equal((await acting(base, clerk, getTerms)).unit, 'đầu mối')
})

test('of two who give one word to two terms at once, one is refused', async () => {
  const outcomes = await Promise.all([
    acting(base, clerk, (context) => setWord(context, 'phase', 'chặng')),
    acting(base, clerk, (context) => setWord(context, 'theme', 'chặng')),
  ])
  assert.deepEqual(outcomes.map(why).sort(), ['allowed', 'word-taken'])
})
