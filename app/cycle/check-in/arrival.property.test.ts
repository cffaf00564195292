// Devices hand in what they saw in any order, in any parts and as often as they like: what comes of it is always the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrivalsOf, doublesIn, merged } from './arrival.rules.ts'
import type { Entry } from './check-in.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 10, 22, 0, count)).toISOString()

/** What two devices saw: a few guests, close moments, so that both often see the same one at the same time. */
const queues = fc
  .array(
    fc.record({
      guest: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      at: fc.nat({ max: 6 }).map(minute),
      device: fc.constantFrom('K7M', 'X9T'),
      how: fc.constantFrom('scan' as const, 'name' as const, 'delegation' as const),
    }),
    { maxLength: 24 },
  )
  .map((seen) => seen.map((entry, index): Entry => ({ ...entry, id: `entry-${String(index).padStart(2, '0')}` })))

/** Any parts of the queues, in any order, some of them sent again, and at last everything once. */
const deliveries = queues.chain((all) =>
  fc.record({
    all: fc.constant(all),
    parts: fc.array(fc.shuffledSubarray(all), { maxLength: 6 }),
    rest: fc.shuffledSubarray(all, { minLength: all.length }),
  }),
)

const tell = (entries: Entry[]) => ({
  entries: entries.map(({ id }) => id),
  arrivals: [...arrivalsOf(entries)].map(([guest, { id }]) => `${guest} ${id}`).sort(),
  doubles: doublesIn(entries).map((of) => of.map(({ id }) => id)),
})

test('any order of any parts of both queues, repeated, leads to the same record, the same arrivals and the same doubles', () =>
  fc.assert(
    fc.property(deliveries, ({ all, parts, rest }) => {
      const due = tell(merged([], all))
      const record = [...parts, rest, ...parts].reduce((known, part) => merged(known, part), [] as Entry[])
      assert.deepEqual(tell(record), due)
    }),
    { numRuns: 500 },
  ))

test('two records that took different ways come to the same when they meet, whichever comes first', () =>
  fc.assert(
    fc.property(queues, queues, (one, other) => {
      const others = other.map((entry) => ({ ...entry, id: `other ${entry.id}` }))
      assert.deepEqual(tell(merged(merged([], one), others)), tell(merged(merged([], others), one)))
      const both = merged(one, others)
      assert.deepEqual(merged(both, both), both)
    }),
  ))

test('nobody is counted twice, and nobody is forgotten', () =>
  fc.assert(
    fc.property(deliveries, ({ all, parts }) => {
      const record = [all, ...parts].reduce((known, part) => merged(known, part), [] as Entry[])
      assert.equal(arrivalsOf(record).size, new Set(all.map(({ guest }) => guest)).size)
      assert.equal(record.length, all.length)
    }),
  ))
