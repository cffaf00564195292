// Under any sequence of reorganisations and undoings, entered in any order of days, every day has a tree and nothing is lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#kernel/day.ts'
import { days, everyDayIsATree, lives, startingActs, step, stepsArbitrary, tell } from '../../../tests/organisation.ts'
import { historyOf, unitsOn } from './history.rules.ts'
import { successorsAt } from './lineage.rules.ts'

test('every day has a tree with one bearer of each name, whatever was entered in whatever order', () =>
  fc.assert(
    fc.property(stepsArbitrary(25), (steps) => {
      let acts = startingActs()
      for (const one of steps) {
        acts = step(acts, one).acts
        everyDayIsATree(acts)
      }
    }),
    { numRuns: 150 },
  ))

test('nothing is deleted: every unit that ever began is known, and every unit that ended leads to its successors', () =>
  fc.assert(
    fc.property(stepsArbitrary(25), (steps) => {
      let acts = startingActs()
      for (const one of steps) {
        const before = historyOf(acts)
        acts = step(acts, one).acts
        const after = historyOf(acts)
        for (const unit of before.lives.keys()) assert.ok(after.lives.has(unit))
      }
      const history = historyOf(acts)
      const kin = { lives: lives(history), descents: history.descents }
      for (const act of acts.filter(({ undone }) => !undone))
        for (const { from, to } of act.changes.lineage) {
          assert.ok(history.descents.some((one) => one.from === from && one.to === to && one.by === act.id))
          if (!act.changes.ends.includes(from)) continue
          const heirs = successorsAt(from, act.on, kin)
          for (const heir of successorsAt(to, act.on, kin)) assert.ok(heirs.includes(heir)) // more than one act on that day
        }
    }),
    { numRuns: 150 },
  ))

test('an undoing gives back exactly what was before the act', () =>
  fc.assert(
    fc.property(stepsArbitrary(15), stepsArbitrary(1), (steps, [last]) => {
      let acts = startingActs()
      for (const one of steps) acts = step(acts, one).acts
      assert.ok(last)
      const done = step(acts, last)
      if (!done.entered || last.kind === 'undo') return
      const undone = step(done.acts, { ...last, kind: 'undo', pick: [done.acts.length - 1] })
      assert.equal(undone.entered, true, 'what was entered last rests under nothing')
      for (const on of days) assert.deepEqual(tell(undone.acts, on), tell(acts, on), on)
    }),
    { numRuns: 150 },
  ))

test('what was entered late is the same as what was entered in its time', () =>
  fc.assert(
    fc.property(stepsArbitrary(12), (steps) => {
      let acts = startingActs()
      for (const one of steps) acts = step(acts, one).acts
      const inTime = acts.toSorted((one, other) =>
        one.on < other.on ? -1 : one.on > other.on ? 1 : one.seq - other.seq,
      )
      let seq = 0
      const again = inTime.map((act) => ({ ...act, seq: ++seq }))
      for (const on of days) assert.deepEqual(tell(again, on), tell(acts, on), on)
    }),
    { numRuns: 150 },
  ))

test('some steps are entered and some refused, so that the properties speak of something', () => {
  let [entered, refused] = [0, 0]
  fc.assert(
    fc.property(stepsArbitrary(25), (steps) => {
      let acts = startingActs()
      for (const one of steps) {
        const outcome = step(acts, one)
        acts = outcome.acts
        if (outcome.entered) entered++
        else refused++
      }
      assert.ok(unitsOn(historyOf(acts), day('2030-01-01')).some(({ kind }) => kind === 'party_office'))
    }),
    { numRuns: 100 },
  )
  assert.ok(entered > 500 && refused > 100, `${entered} entered, ${refused} refused`)
})
