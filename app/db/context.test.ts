import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../tests/database.ts'
import type { Context, Who } from './context.ts'

let base: TestDatabase
let cast: CastCommittee
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date())
})
after(() => base.drop())

test('two acts that wait for what the other holds are both done, one after the other', async () => {
  const who = cast.whos.get(founding.person) as Who
  const [one, other] = [...cast.whos.values()].map(({ actor }) => actor)
  assert.ok(one && other)
  const both = Promise.withResolvers<void>()
  let [holding, tries] = [0, 0]
  const take = (context: Context, person: string) =>
    sql`update person set phone = ${newId()} where id = ${person}`.execute(context.db)
  const act = (first: string, second: string) =>
    acting(base, who, async (context) => {
      tries++
      await take(context, first)
      if (++holding === 2) both.resolve()
      await both.promise
      await take(context, second)
    })
  await Promise.all([act(one, other), act(other, one)])
  assert.equal(tries, 3, 'the server chose one to give way, and it was tried again')
})
