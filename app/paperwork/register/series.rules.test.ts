// Which series a number comes from, and every reason for which there is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import type { Mandate } from './mandate.ts'
import { mayNumber, maySetLast, maySetMandate, seriesFor } from './series.rules.ts'

const [cell, committee] = ['cell', 'committee'] as [Id<'unit'>, Id<'unit'>]
const mandate = (id: string, unit: Id<'unit'>, from: string, to: string | null): Mandate => ({
  ...{ id: id as Id<'mandate'>, unit, name: id, from: day(from), to: to === null ? null : day(to) },
})
const mandates = [
  mandate('2020–2025', committee, '2020-07-01', '2025-07-01'),
  mandate('2025–2030', committee, '2025-07-01', null),
]
const clerk = { posts: [{ unitKind: 'party_office' }] } as Actor
const head = { posts: [{ unitKind: 'party_cell' }] } as Actor
const asked = (family: 'PARTY' | 'STATE' | 'YOUTH_UNION', on: string, unit = committee) => ({
  family,
  unit,
  sign: 'KH',
  on: day(on),
})
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the State counts by the year, the Party and the union of youth over the mandate of the day', () => {
  const state = seriesFor(asked('STATE', '2026-11-22'), mandates, [committee])
  assert.deepEqual(state.allowed && state.key, { unit: committee, sign: 'KH', mandate: null, year: 2026 })
  for (const [on, id] of [
    ['2025-06-30', '2020–2025'],
    ['2025-07-01', '2025–2030'],
  ] as const) {
    const party = seriesFor(asked('PARTY', on), mandates, [committee])
    assert.deepEqual(party.allowed && party.key, { unit: committee, sign: 'KH', mandate: id, year: null })
  }
})

test('a cell without a mandate of its own counts over that of its committee, with one of its own over that', () => {
  const borrowed = seriesFor(asked('PARTY', '2026-01-01', cell), mandates, [cell, committee])
  assert.deepEqual(borrowed.allowed && [borrowed.key.unit, borrowed.key.mandate], [cell, '2025–2030'])
  const own = [...mandates, mandate('chi bộ 2025–2027', cell, '2025-03-01', '2027-03-01')]
  const found = seriesFor(asked('PARTY', '2026-01-01', cell), own, [cell, committee])
  assert.deepEqual(found.allowed && found.key.mandate, 'chi bộ 2025–2027')
})

test('a day that no mandate covers has no number', () =>
  assert.equal(why(seriesFor(asked('PARTY', '2019-01-01'), mandates, [committee])), 'no-mandate'))

test('no day to come, and at least one copy', () => {
  const today = day('2026-11-22')
  assert.deepEqual(mayNumber({ on: today, copies: 1, keptAt: '' }, today), allow)
  assert.equal(why(mayNumber({ on: day('2026-11-23'), copies: 1, keptAt: '' }, today)), 'day-to-come')
  for (const copies of [0, -1, 1.5, Number.NaN])
    assert.equal(why(mayNumber({ on: today, copies, keptAt: '' }, today)), 'copies-missing')
})

test('the office enters mandates that have a name, end after they begin and do not overlap', () => {
  const fresh = { unit: committee, name: '2030–2035', from: day('2030-07-01'), to: null }
  const closed = mandates.map((one) => ({ ...one, to: one.to ?? day('2030-07-01') }))
  assert.deepEqual(maySetMandate(clerk, null, mandates), allow)
  assert.deepEqual(maySetMandate(clerk, fresh, closed), allow)
  assert.equal(why(maySetMandate(head, fresh, closed)), 'not-the-office')
  assert.equal(why(maySetMandate(clerk, { ...fresh, name: '' }, closed)), 'name-missing')
  assert.equal(why(maySetMandate(clerk, { ...fresh, to: day('2030-07-01') }, closed)), 'ends-before-it-begins')
  assert.equal(why(maySetMandate(clerk, fresh, mandates)), 'overlaps')
  assert.deepEqual(maySetMandate(clerk, { ...fresh, unit: cell }, mandates), allow)
})

test('a series goes on where the paper book stands, never back', () => {
  assert.deepEqual(maySetLast(clerk, 4, 41), allow)
  assert.equal(why(maySetLast(head, 4, 41)), 'not-the-office')
  for (const wanted of [3, 4.5, Number.NaN]) assert.equal(why(maySetLast(clerk, 4, wanted)), 'below-last')
})
