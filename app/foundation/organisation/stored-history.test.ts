// What is stored is what the fold derives, under random reorganisations on a real database; entered late or in time.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Who } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { founding } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { days, draftFor, type RandomStep, stepsArbitrary, tell } from '../../../tests/organisation.ts'
import { historyOf } from './history.rules.ts'
import { reorganise, undoReorganisation } from './reorganisation.acts.ts'
import { listDescents, listReorganisations } from './reorganisation.reads.ts'
import { listTree } from './unit.reads.ts'

let base: TestDatabase
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  const cells = ['Một', 'Hai', 'Ba'].map((name) => ({ name: `Chi bộ ${name}`, kind: 'party_cell' as const, posts: [] }))
  const cast = await foundCast(base.app, founding, cells, new Date('2025-07-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
})
after(() => base.drop())

const enter = (step: RandomStep) =>
  acting(base, clerk, async (context) => {
    const acts = await listReorganisations(context)
    const actor = await getActor(context)
    if (step.kind !== 'undo') return reorganise(context, actor, draftFor(acts, step))
    const act = acts[(step.pick[0] ?? 0) % acts.length]
    assert.ok(act)
    return undoReorganisation(context, actor, { reorganisation: act.id, reason: 'ghi nhầm' })
  })

test('on every day the tables say what the acts say, and no act, unit or undoing is ever gone', async () => {
  let [entered, acts, units] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(stepsArbitrary(20), async (steps) => {
      for (const step of steps) if ((await enter(step)).allowed) entered++
      await acting(base, clerk, async (context) => {
        const all = await listReorganisations(context)
        const history = historyOf(all)
        assert.ok(all.length >= acts && history.lives.size >= units)
        ;[acts, units] = [all.length, history.lives.size]
        for (const on of days) {
          const stored = (await listTree(context, on)).map((unit) => JSON.stringify(sorted(unit))).sort()
          assert.deepEqual(
            stored,
            tell(all, on)
              .map((text) => JSON.stringify(sorted(JSON.parse(text))))
              .sort(),
            on,
          )
        }
        const keyOf = ({ from, to, by }: { from: string; to: string; by: string }) => `${from} ${to} ${by}`
        const derived = new Set(history.descents.map(keyOf))
        assert.deepEqual(new Set((await listDescents(context)).map(keyOf)), derived)
      })
    }),
    { numRuns: 12 },
  )
  assert.ok(entered > 10, `${entered} entered`)
})

const sorted = (unit: object) => Object.entries(unit).sort(([one], [other]) => (one < other ? -1 : 1))
