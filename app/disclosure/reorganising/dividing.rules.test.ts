import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Id, newId } from '#kernel/ids.ts'
import type { DutyMove } from './consequence.ts'
import { chosenOf, heirsFor } from './dividing.rules.ts'

const [old, one, two] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()]
const lineage = [one, two].map((to) => ({ from: old, to }))
const moving = { from: old, isWaiting: false }

test('a duty is divided among those that come out of its unit, and the unit itself where it goes on', () => {
  assert.deepEqual(heirsFor({ ...moving, how: 'one_of_several' }, { lineage }), [one, two])
  assert.deepEqual(heirsFor({ ...moving, how: 'stayed' }, { lineage }), [old, one, two])
  assert.deepEqual(heirsFor({ ...moving, how: 'one_of_several', from: one }, { lineage }), [], 'of another unit')
})

test('where it is certain, and where it was handed in, nothing is offered', () => {
  for (const how of ['succeeded', 'superior', 'nobody', 'given', null] as const)
    assert.deepEqual(heirsFor({ ...moving, how }, { lineage }), [])
  assert.deepEqual(heirsFor({ ...moving, how: 'stayed', isWaiting: true }, { lineage }), [])
})

test('each has what was said of it, the rest what was said of the rest, and what was not offered is left open', () => {
  const offers = [one, two].map((unit) => ({ unit, name: unit }))
  const move = (text: string): DutyMove => ({
    ...{ duty: text as Id<'duty'>, text, deadline: null, from: 'Cũ', to: 'Một', how: 'one_of_several', offers },
  })
  const moves = [move('a'), move('b'), { ...move('c'), offers: [] }]
  const told = (said: [string, string][], rest = '') =>
    chosenOf(moves, new Map(said), rest).map(({ duty, unit, before }) => [duty, unit, before])
  assert.deepEqual(told([['a', two]]), [['a', two, 'Cũ']])
  assert.deepEqual(told([['a', two]], one), [
    ['a', two, 'Cũ'],
    ['b', one, 'Cũ'],
  ])
  assert.deepEqual(
    told([
      ['a', old],
      ['c', one],
      ['b', ''],
    ]),
    [],
  )
})
