import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conditionsOf, holdsAt, type Point } from './condition.rules.ts'
import { verdictsOf } from './matrix.rules.ts'
import { registry } from './registry.words.ts'
import { places } from './right.ts'
import { postKinds } from './scene.rules.ts'

const duties = ['opened', 'under_way', 'accepted'] as const
const campaigns = ['running', 'ended'] as const
const all: Point[] = places.flatMap((place) =>
  campaigns.flatMap((campaign) => duties.map((duty) => ({ place, state: { campaign, duty } }))),
)
const where = (wanted: (point: Point) => boolean) => conditionsOf(all.filter(wanted), all)

test('what holds everywhere needs no condition', () => {
  assert.deepEqual(
    where(() => true),
    [{}],
  )
})

test('a respect that does not matter is not said, and the values of one that does are said together', () => {
  assert.deepEqual(
    where(({ state }) => state.campaign === 'ended'),
    [{ campaign: ['ended'] }],
  )
  assert.deepEqual(
    where(({ place, state }) => place !== 'own' && state.campaign === 'running' && state.duty !== 'accepted'),
    [{ place: ['below', 'other'], campaign: ['running'], duty: ['opened', 'under_way'] }],
  )
})

test('what cannot be said as one is said as two', () => {
  const told = where(({ place, state }) => place === 'own' || state.campaign === 'ended')
  assert.ok(told.length > 1 && told.length <= 3)
})

test('told shortly, every right still says for every point what its rule says, and in few lines', () => {
  const reader = { language: 'vi' } as const
  for (const right of registry)
    for (const kind of postKinds) {
      const verdicts = verdictsOf(right, kind, reader)
      const asked = verdicts.flatMap(({ where }) => where)
      for (const { where } of verdicts) {
        const conditions = conditionsOf(where, asked)
        assert.ok(conditions.length <= 6, `${right.key} ${kind.key}: ${conditions.length}`)
        for (const point of asked) {
          const holds = conditions.some((one) => holdsAt(one, point))
          assert.equal(holds, where.includes(point), `${right.key} ${kind.key} ${JSON.stringify(point)}`)
        }
      }
    }
})
