import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction, type Who } from '#db/context.ts'
import { listHolders } from '#foundation/accounts/account.reads.ts'
import { stateOf } from '#foundation/accounts/account.rules.ts'
import { closeForLeavers } from '#foundation/accounts/leaver.acts.ts'
import { giveAccount } from '#foundation/accounts/password.acts.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { react } from '../../reactions.ts'
import { getVisitor } from './actor.reads.ts'
import { belongsTo, isOffice } from './actor.rules.ts'
import { correctPerson, leave } from './person.acts.ts'
import { getKnownPerson, listDeparturesOf } from './person.reads.ts'
import { appointPerson } from './post.acts.ts'
import { listPostsOf } from './post.reads.ts'
import { callOffStandIn, standIn } from './stand-in.acts.ts'
import { listStandIns } from './stand-in.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
let loc: Who
let cell: Id<'unit'>
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-03-01')
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
  loc = cast.whos.get('Huỳnh Văn Lộc') as Who
  cell = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
})
after(() => base.drop())

const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const postOf = (who: Who, unit: Id<'unit'>) =>
  acting(base, clerk, async (context) => {
    const post = (await listPostsOf(context, unit)).find(({ person }) => person === who.actor)
    assert.ok(post)
    return post
  })
const rights = (who: Who, day: string) => acting(base, on(who, day), getVisitor)

test('a stand-in has the post’s rights in its unit from day to day, shown as whose, and nothing before or after', async () => {
  const { id: post } = await postOf(hoa, cell)
  const wish = { post, person: loc.actor, from: day('2026-03-10'), to: day('2026-03-20') }
  assert.equal(why(await acting(base, hoa, (context) => standIn(context, wish))), 'not-office')
  assert.equal(why(await acting(base, clerk, (context) => standIn(context, wish))), 'allowed')
  assert.ok(!belongsTo(await rights(loc, '2026-03-09'), cell))
  const during = await rights(loc, '2026-03-10')
  assert.ok(belongsTo(during, cell))
  assert.deepEqual(
    during.posts.map(({ title, insteadOf }) => [title, insteadOf]),
    [
      ['Bí thư chi bộ', null],
      ['Bí thư chi bộ', 'Đặng Thị Hòa'],
    ],
  )
  assert.ok(belongsTo(await rights(loc, '2026-03-19'), cell))
  assert.ok(!belongsTo(await rights(loc, '2026-03-20'), cell), 'it ends by itself')
  assert.ok(belongsTo(await rights(hoa, '2026-03-15'), cell), 'the holder keeps the rights')
  assert.equal(why(await acting(base, clerk, (context) => standIn(context, wish))), 'stood-in-already')
})

test('a stand-in for the office runs it for that time, and is called off before it', async () => {
  const office = cast.units.get(founding.office) as Id<'unit'>
  const { id: post } = await postOf(clerk, office)
  const named = await acting(base, clerk, (context) =>
    standIn(context, { post, person: loc.actor, from: day('2026-04-01'), to: day('2026-05-01') }),
  )
  assert.ok(named.allowed)
  assert.ok(isOffice(await rights(loc, '2026-04-10')))
  const off = (who: Who, from: string) =>
    acting(base, who, (context) => callOffStandIn(context, named.standIn, day(from)))
  assert.equal(why(await off(hoa, '2026-04-05')), 'not-office')
  assert.equal(why(await off(clerk, '2026-05-01')), 'is-over')
  assert.equal(why(await off(clerk, '2026-03-20')), 'allowed')
  assert.ok(!isOffice(await rights(loc, '2026-04-01')), 'called off before it began, it never was')
})

test('a name and a number are corrected by the office, with what stood there before', async () => {
  const to = (name: string, phone: string, who = clerk) =>
    acting(base, who, (context) => correctPerson(context, hoa.actor, { name, phone }))
  assert.equal(why(await to('Đặng Thị Hoà', '0905 123 456', hoa)), 'not-office')
  assert.equal(why(await to('', '')), 'name-missing')
  assert.equal(why(await to('Đặng Thị Hòa', '12')), 'phone-odd')
  assert.equal(why(await to('Đặng Thị Hòa', '')), 'nothing-changes')
  assert.equal(why(await to('Đặng Thị Hòa', '+84 905 123 456')), 'allowed')
  const person = await acting(base, clerk, (context) => getKnownPerson(context, hoa.actor))
  assert.equal(person.phone, '0905123456')
  const [, entry] = await acting(base, clerk, (context) => storyOf(context, hoa.actor))
  assert.deepEqual(entry?.payload?.before, { name: 'Đặng Thị Hòa', phone: null })
})

test('whoever leaves gives up everything on one day; those who stood in do too; the account closes that day', async () => {
  await acting(base, clerk, (context) =>
    giveAccount(context, { person: hoa.actor, username: 'hoa.dang', password: 'mot cau de nho' }),
  )
  const { id: post } = await postOf(hoa, cell)
  const later = await acting(base, clerk, (context) =>
    standIn(context, { post, person: loc.actor, from: day('2026-05-20'), to: day('2026-06-20') }),
  )
  assert.ok(later.allowed)
  const go = (who: Who, from: string) => acting(base, who, (context) => leave(context, hoa.actor, day(from)))
  assert.equal(why(await go(hoa, '2026-06-01')), 'not-office')
  assert.equal(why(await go(clerk, '2025-07-01')), 'begins-later')
  assert.equal(why(await go(clerk, '2026-06-01')), 'allowed')
  assert.equal(why(await go(clerk, '2026-06-01')), 'holds-nothing')
  await react(base.app, clerk)
  assert.equal((await rights(hoa, '2026-05-31')).posts.length, 1)
  assert.equal((await rights(hoa, '2026-06-01')).posts.length, 0)
  assert.ok(belongsTo(await rights(loc, '2026-05-31'), cell))
  assert.ok(!belongsTo(await rights(loc, '2026-06-01'), cell), 'there is nobody to stand in for')
  assert.equal((await acting(base, clerk, (context) => listStandIns(context, day('2026-06-01')))).length, 0)

  const account = async () =>
    (await acting(base, clerk, listHolders)).find(({ person }) => person === hoa.actor)?.account ?? null
  const night = (day: string) => inTransaction(base.app, on(clerk, day), 'read write', closeForLeavers)
  await night('2026-05-31')
  assert.equal(stateOf(await account()), 'active')
  await night('2026-06-01')
  assert.equal(stateOf(await account()), 'closed')

  const back = { unit: cell, who: { person: hoa.actor }, role: 'member' as const, title: 'Chi ủy viên' }
  const again = await acting(base, clerk, (context) => appointPerson(context, { ...back, from: day('2026-08-01') }))
  assert.equal(why(again), 'allowed')
  assert.equal((await rights(hoa, '2026-08-01')).posts.length, 1)
  assert.deepEqual(
    (await acting(base, clerk, (context) => listDeparturesOf(context, hoa.actor))).map(({ on }) => on),
    ['2026-06-01'],
  )
})

test('the last in the office does not leave', async () => {
  const outcome = await acting(base, clerk, (context) => leave(context, clerk.actor, day('2026-06-01')))
  assert.equal(why(outcome), 'last-in-office')
})
