// What follows from a launch, once: duties for all, for a unit that is born later, for a trial nobody hears of.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Who } from '#db/context.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { day } from '#kernel/day.ts'
import { react } from '../../../app/reactions.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { listDuties, listDutiesOfUnits } from './duty.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-11-22')
})
after(() => base.drop())

test('however often the reactions run, and at once, a launch gives out its duties once', async () => {
  const campaign = await launch(base, cast, on(clerk, '2025-11-03'))
  await Promise.all(Array.from({ length: 5 }, () => react(base.app, clerk)))
  const duties = await acting(base, clerk, (context) => listDuties(context, campaign))
  assert.equal(duties.length, 8 + 8 + 1 + 2)
  const ceremony = await acting(base, clerk, (context) => findCeremony(context, campaign))
  assert.equal(ceremony?.status, 'draft')
  assert.equal(ceremony?.guests.length, 1)
})

test('a cell born later gets what all cells were given, another kind of unit does not', async () => {
  const campaign = await launch(base, cast, on(clerk, '2025-11-03'), { name: 'Đợt trồng cây' })
  const born = (name: string, kind: 'party_cell' | 'mass_organisation') =>
    acting(base, clerk, (context) =>
      createUnit(context, { parent: null, kind, name, shortName: null, from: day('2026-11-01') }),
    )
  const cell = await born('Chi bộ Hợp tác xã', 'party_cell')
  const club = await born('Hội Người cao tuổi xã', 'mass_organisation')
  await react(base.app, clerk)
  const duties = await acting(base, clerk, (context) => listDuties(context, campaign))
  assert.equal(duties.filter(({ unit }) => unit === cell).length, 2)
  assert.equal(duties.filter(({ unit }) => unit === club).length, 0)
})

test('the duties of a trial are there, and are nobody’s work', async () => {
  const trial = await launch(base, cast, on(clerk, '2026-11-20'), { status: 'trial', name: 'Chạy thử' })
  assert.equal((await acting(base, clerk, (context) => listDuties(context, trial))).length > 10, true)
  const cell = cast.units.get('Chi bộ thôn Bến Đò')
  assert.ok(cell)
  const work = await acting(base, clerk, (context) => listDutiesOfUnits(context, [cell]))
  assert.ok(work.length > 0)
  assert.ok(work.every(({ campaign }) => campaign !== trial))
})
