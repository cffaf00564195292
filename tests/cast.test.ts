// The cast stands in a database of its own, founded by the acts that users call.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { listEntries, listPayloads } from '#foundation/audit/entry.reads.ts'
import { comparePayloads, firstBroken } from '#foundation/audit/entry.rules.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { day } from '#kernel/day.ts'
import { founding, units } from '../seeds/demo-commune/cast.ts'
import { foundCast } from '../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from './database.ts'

let base: TestDatabase
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
})
after(() => base.drop())

test('the founder works in the office and may run the campaign', async () => {
  const actor = await acting(base, clerk, getActor)
  assert.equal(actor.name, founding.person)
  assert.ok(isOffice(actor))
})

test('every unit of the cast stands on the day, and none the day before it was founded', async () => {
  assert.equal((await acting(base, clerk, (context) => listUnits(context, day('2025-07-01')))).length, units.length + 2)
  assert.equal((await acting(base, clerk, (context) => listUnits(context, day('2025-06-30')))).length, 0)
})

test('the journal of the founding holds, payloads included', async () => {
  const entries = await acting(base, clerk, listEntries)
  assert.ok(entries.length > units.length)
  assert.equal(firstBroken(clerk.tenant, entries), null)
  assert.deepEqual(comparePayloads(entries, await acting(base, clerk, listPayloads)), { erased: [], bent: [] })
})
