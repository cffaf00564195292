// The registry of rights is complete: every page, every form and every rule of the system stands in it.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { answersOf } from '#disclosure/rights/matrix.rules.ts'
import { registry } from '#disclosure/rights/registry.words.ts'
import { postKinds } from '#disclosure/rights/scene.rules.ts'
import { paths } from '#shell/paths.ts'
import { forms } from './forms.ts'

const names = Object.keys(paths)
/** The door: it asks for no post, and shell/door.test.ts tries it. */
const door = [...['login', 'logout', 'language', 'secondStep', 'passkeyLogin', 'singleSignOn', 'singleSignOnBack']]

const pages = globSync('app/**/pages/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'))

/** The paths whose page takes a form. */
const posting = pages
  .filter((text) => /^ {2}(async )?post\(|publicPage\(|answering\(/m.test(text))
  .flatMap((text) =>
    [...text.matchAll(/\b(?:page|openPage|publicPage|keyPage|forScript|answering)(?:<[^(]*>)?\(\s*paths\.(\w+)/g)].map(
      ([, name = '']) => name,
    ),
  )

const rights = (kind: 'opens' | 'posts') => new Set(registry.flatMap((one) => one[kind]))

test('every page is opened by a right', () => {
  const known = rights('opens')
  assert.deepEqual(
    names.filter((name) => !known.has(name) && !door.includes(name)),
    [],
  )
})

test('every page with a form has its acts in the registry', () => {
  assert.ok(posting.length > 20)
  const known = rights('posts')
  assert.deepEqual(
    posting.filter((name) => !known.has(name)),
    [],
  )
})

test('the registry names no page and no form that does not exist', () => {
  assert.deepEqual(
    [...rights('opens')].filter((name) => !names.includes(name)),
    [],
  )
  assert.deepEqual(
    [...rights('posts')].filter((name) => !posting.includes(name)),
    [],
  )
})

test('every act has a name of its own in both languages, and a form by which the walk tries it', () => {
  const keys = registry.map(({ key }) => key)
  assert.equal(new Set(keys).size, keys.length)
  for (const { key, name, posts } of registry) {
    assert.notEqual(name({ language: 'vi' }), name({ language: 'en' }), key)
    assert.equal(posts.length > 0, key in forms, key)
  }
})

/** Rules of content, not of right: what a form must hold once somebody may fill it in, and what only others build on. */
const ofContent = [
  'mayAnswer',
  'mayApply',
  'mayStandUnder',
  'maySplit',
  'mayMap',
  'mayKeep',
  'mayFound',
  'mayKeepUnits',
  'mayLeaveOffice',
  'mayRunOffice',
  'mayAsk', // for any work in the background: the acts that ask have rows
  'mayTryAgain',
  'maySet',
  'mayNumber', // the day and the copies
  ...['mayEnrol', 'mayOpenSigning', 'mayGive'], // what a phone sends, and what others build on
  'mayWrite',
  'mayWriteCertificate',
  'mayUseBlank',
  'mayBeWords',
  'mayUseBlank', // a scan
]

test('every rule that says who may is asked by a row', () => {
  const rules = globSync('app/**/*.rules.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (may[A-Z]\w*)/gm)].map(([, name = '']) => name),
  )
  const rows = globSync('app/disclosure/rights/*.words.ts').map((file) => readFileSync(file, 'utf8'))
  assert.ok(rules.length > 25)
  assert.deepEqual(
    rules.filter(
      (rule) => !ofContent.includes(rule) && !rows.some((text) => new RegExp(`\\b${rule}\\(|: ${rule},`).test(text)),
    ),
    [],
  )
})

test('deny by default: without a post nothing is granted but what is one’s own', () => {
  const none = postKinds.find(({ key }) => key === 'none')
  assert.ok(none)
  for (const right of registry.filter(({ group }) => group !== 'own'))
    for (const state of right.states)
      assert.ok(
        answersOf(right, none, state, { language: 'vi' }).every(({ refusal }) => refusal),
        right.key,
      )
})

test('every refusal speaks, in both languages', () => {
  for (const right of registry)
    for (const state of right.states)
      for (const kind of postKinds)
        for (const language of ['vi', 'en'] as const)
          for (const { refusal } of answersOf(right, kind, state, { language }))
            assert.ok(refusal === null || refusal.length > 10, `${right.key} for ${kind.key}`)
})

test('a post in a unit gives its rights there, and neither below it nor beside it', () => {
  const handIn = registry.find(({ key }) => key === 'duty.hand-in')
  const head = postKinds.find(({ key }) => key === 'unit-head')
  assert.ok(handIn && head)
  const answers = answersOf(handIn, head, { campaign: 'running', duty: 'opened' }, { language: 'vi' })
  assert.deepEqual(
    answers.map(({ place, refusal }) => [place, refusal === null]),
    [
      ['own', true],
      ['below', false],
      ['other', false],
    ],
  )
})
