// Under any sequence of reorganisations and undoings, entered in any order of days, every duty is held by exactly one unit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { historyOf, unitsOn } from '#foundation/organisation/history.rules.ts'
import type { Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { isOutside, standsOn } from '#foundation/organisation/unit.ts'
import { days, startingActs, step, stepsArbitrary } from '../../../tests/organisation.ts'
import { holderOn, holdingsOf, type Past } from './holding.rules.ts'
import type { Given } from './holding.ts'

const pastOf = (acts: Reorganisation[]): Past => ({ acts, history: historyOf(acts) })

/** What a class and single units are given on a day, half of it finished some time later. */
function givenOn(acts: Reorganisation[], index: number): Given[] {
  const on = days[index + 1] ?? days[1]
  assert.ok(on)
  return unitsOn(historyOf(acts), on)
    .filter((unit) => !isOutside(unit))
    .map(({ id }, number) => ({
      ...{ unit: id, givenOn: on, choices: [] },
      finishedOn: number % 2 === 0 ? null : (days[index + 1 + (number % 4)] ?? null),
    }))
}

test('every duty has one holder on every day of its life, who stands on that day as long as it is open', () => {
  let moved = 0
  fc.assert(
    fc.property(stepsArbitrary(20), fc.nat({ max: 5 }), (steps, index) => {
      let acts = startingActs()
      const duties: Given[] = []
      for (const one of steps) {
        acts = step(acts, one).acts
        if (duties.length === 0) duties.push(...givenOn(acts, index))
      }
      const past = pastOf(acts)
      for (const duty of duties) {
        const held = holdingsOf(duty, past)
        moved += held.length
        for (const [at, one] of held.entries()) {
          assert.ok(one.from >= duty.givenOn, 'nobody holds it before it was given')
          assert.equal(one.to, held[at + 1]?.from ?? null, 'no day is left out, none is held twice')
          assert.ok(one.to === null || one.to > one.from)
          assert.equal(one.before, held[at - 1]?.unit ?? duty.unit)
          assert.ok(duty.finishedOn === null || duty.finishedOn >= one.from, 'what is finished stays')
        }
        for (const on of days.filter((day) => day >= duty.givenOn)) {
          const [unit, how] = [holderOn(duty, held, on), held.findLast(({ from }) => from <= on)?.how]
          const life = past.history.lives.get(unit)
          assert.ok(life)
          const isOver = duty.finishedOn !== null && duty.finishedOn < on
          if (!isOver && how !== 'nobody') assert.ok(standsOn(life, on), `${how} on ${on}`)
        }
      }
    }),
    { numRuns: 300 },
  )
  assert.ok(moved > 100, `${moved} times a duty was passed on`)
})

test('an undoing brings back exactly who held what', () =>
  fc.assert(
    fc.property(stepsArbitrary(15), stepsArbitrary(1), fc.nat({ max: 5 }), (steps, [last], index) => {
      let acts = startingActs()
      for (const one of steps) acts = step(acts, one).acts
      const duties = givenOn(acts, index)
      assert.ok(last)
      const done = step(acts, last)
      if (!done.entered || last.kind === 'undo') return
      const undone = step(done.acts, { ...last, kind: 'undo', pick: [done.acts.length - 1] })
      assert.equal(undone.entered, true)
      for (const duty of duties) assert.deepEqual(holdingsOf(duty, pastOf(undone.acts)), holdingsOf(duty, pastOf(acts)))
    }),
    { numRuns: 200 },
  ))

test('what is entered late leads to the same holders as what is entered in its time', () =>
  fc.assert(
    fc.property(stepsArbitrary(12), fc.nat({ max: 5 }), (steps, index) => {
      let acts = startingActs()
      for (const one of steps) acts = step(acts, one).acts
      let seq = 0
      const inTime = acts
        .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.seq - other.seq))
        .map((act) => ({ ...act, seq: ++seq }))
      for (const duty of givenOn(acts, index))
        assert.deepEqual(holdingsOf(duty, pastOf(inTime)), holdingsOf(duty, pastOf(acts)))
    }),
    { numRuns: 100 },
  ))
