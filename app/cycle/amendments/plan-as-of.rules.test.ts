// The plan as of a day is what runs with every later amendment counted back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '#kernel/ids.ts'
import type { RunningElement } from './element.ts'
import { formerOf, type InForce, planAsOf } from './plan-as-of.rules.ts'

const plan = 'plan' as Id<'plan'>
const slogan = (id: string, text: string): RunningElement => ({
  kind: 'slogan',
  id,
  value: { text },
  place: 'I',
  spans: [],
  plan,
})
const side = (text: string | null) => ({ value: text === null ? null : { text }, place: 'I', spans: [], plan })
const made = (what: InForce['what'], element: string, before: string | null, from: string) => ({
  ...{ kind: 'slogan' as const, what, element, before: side(before), after: side('nay'), from },
})

const story = [
  made('changed', 'a', 'A1', '2026-02-01'),
  made('added', 'b', null, '2026-03-01'),
  made('changed', 'a', 'A2', '2026-03-01'),
  made('removed', 'c', 'C1', '2026-04-01'),
]
const now = [slogan('a', 'A3'), slogan('b', 'B1')]
const textsOn = (day: string) =>
  planAsOf(now, story, day)
    .map(({ value }) => (value as { text: string }).text)
    .toSorted()

test('before, between and after the amendments', () => {
  assert.deepEqual(textsOn('2026-01-31'), ['A1', 'C1'])
  assert.deepEqual(textsOn('2026-02-01'), ['A2', 'C1'])
  assert.deepEqual(textsOn('2026-03-01'), ['A3', 'B1', 'C1'])
  assert.deepEqual(textsOn('2026-04-01'), ['A3', 'B1'])
})

test('a theme that the plan did not have before is not there before', () => {
  const theme = { ...made('added', 'campaign', null, '2026-02-01'), kind: 'theme' as const }
  const held: RunningElement = { kind: 'theme', id: 'campaign', value: { text: 'Mới' }, place: '', spans: [], plan }
  assert.deepEqual(planAsOf([held], [theme], '2026-01-01'), [])
  assert.deepEqual(planAsOf([held], [theme], '2026-02-01'), [held])
})

test('the old words of the campaign’s parts are told, those of its tasks stand with the tasks', () => {
  const task = { ...made('changed', 'x', 'cũ', '2026-02-01'), kind: 'task' as const }
  assert.deepEqual(
    formerOf([...story, task]).map(({ element }) => element),
    ['a', 'b', 'a', 'c'],
  )
})
