import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { type CastUnit, founding, neighbour, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, asSeer, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { closeAccount, openAccounts, renewSlips } from './account.acts.ts'
import { listHolders } from './account.reads.ts'
import { stateOf } from './account.rules.ts'
import { choosePassword, giveAccount } from './password.acts.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
  await acting(base, clerk, (context) =>
    giveAccount(context, { person: clerk.actor, username: 'tri.vo', password: 'mot cau rat de nho' }),
  )
})
after(() => base.drop())

const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const holderOf = (who: Who) =>
  acting(base, clerk, async (context) => (await listHolders(context)).find(({ person }) => person === who.actor))

test('the office makes accounts for all in one go, each with a name and a code of its own', async () => {
  const people = new Set(units.flatMap(({ posts }) => posts.map(([person]) => person)))
  const printed = await acting(base, clerk, openAccounts)
  assert.ok(printed.allowed)
  assert.equal(printed.slips.length, people.size)
  assert.equal(new Set(printed.slips.map(({ username }) => username)).size, people.size)
  assert.equal(new Set(printed.slips.map(({ code }) => code)).size, people.size)
  const slip = printed.slips.find(({ name }) => name === 'Đặng Thị Hòa')
  assert.deepEqual([slip?.username, slip?.title, slip?.unitName], ['hoa.dang', 'Bí thư chi bộ', 'Chi bộ thôn Bến Đò'])
  assert.equal(why(await acting(base, clerk, openAccounts)), 'nobody-waits')
})

test('nobody else gives out, renews or closes', async () => {
  assert.equal(why(await acting(base, hoa, openAccounts)), 'not-office')
  assert.equal(why(await acting(base, hoa, (context) => renewSlips(context, [clerk.actor]))), 'not-office')
  assert.equal(why(await acting(base, hoa, (context) => closeAccount(context, clerk.actor))), 'not-office')
})

test('no code stands anywhere in the database', async () => {
  const printed = await acting(base, clerk, (context) => renewSlips(context, [hoa.actor]))
  assert.ok(printed.allowed)
  const code = printed.slips[0]?.code ?? ''
  const owner = await asSeer(base)
  const { rows } = await sql<{ table: string }>`
    select table_schema || '.' || quote_ident(table_name) as "table" from information_schema.tables
    where table_schema in ('public', 'login') and table_type = 'BASE TABLE'`.execute(owner)
  assert.ok(rows.length > 20)
  for (const { table } of rows) {
    const found =
      await sql`select from ${sql.raw(table)} one where to_jsonb(one)::text ~ ${code.replaceAll('-', '-?')}`.execute(
        owner,
      )
    assert.equal(found.rows.length, 0, table)
  }
  await owner.destroy()
})

test('a closed account comes back by a new slip, and only for one who holds a post', async () => {
  assert.equal(why(await acting(base, clerk, (context) => closeAccount(context, hoa.actor))), 'allowed')
  assert.equal(stateOf((await holderOf(hoa))?.account ?? null), 'closed')
  assert.equal(why(await acting(base, clerk, (context) => closeAccount(context, hoa.actor))), 'already-closed')
  const before = on(clerk, '2025-06-30') // before any post began
  const early = acting(base, before, (context) => renewSlips(context, [hoa.actor]))
  await assert.rejects(early, { status: 403 })
  assert.equal(why(await acting(base, clerk, (context) => renewSlips(context, [hoa.actor]))), 'allowed')
  assert.equal(stateOf((await holderOf(hoa))?.account ?? null), 'slip')
})

test('a password is chosen, or refused with nothing changed', async () => {
  assert.equal(why(await acting(base, hoa, (context) => choosePassword(context, 'hoa.dang'))), 'like-the-username')
  assert.equal(stateOf((await holderOf(hoa))?.account ?? null), 'slip')
  assert.equal(why(await acting(base, hoa, (context) => choosePassword(context, 'song trang que toi'))), 'allowed')
  assert.equal(stateOf((await holderOf(hoa))?.account ?? null), 'active')
})

test('user names are one for the whole installation, accounts are not', async () => {
  const there = await foundCast(
    base.app,
    neighbour,
    [{ name: 'Chi bộ Một', kind: 'party_cell', posts: [['Đặng Văn Hòa', 'head', 'Bí thư chi bộ']] }],
    new Date('2026-01-05T01:00:00Z'),
  )
  const dat = there.whos.get(neighbour.person) as Who
  const printed = await acting(base, dat, openAccounts)
  assert.ok(printed.allowed)
  assert.deepEqual(printed.slips.map(({ username }) => username).sort(), ['dat.kieu', 'hoa.dang2'])

  await assert.rejects(
    acting(base, dat, (context) => renewSlips(context, [hoa.actor])),
    'nobody of ours',
  )
  const { account } = (await holderOf(hoa)) ?? {}
  await acting(base, dat, ({ db }) =>
    sql`select login.close_account(${account?.id}, ${dat.tenant}), login.renew_account(${account?.id}, ${dat.tenant}, 'x', now())`.execute(
      db,
    ),
  )
  const owner = await asSeer(base)
  const { rows } = await sql<{ closed: boolean; mustChoose: boolean }>`
    select closed, "mustChoose" from login."user" where username = 'hoa.dang'`.execute(owner)
  await owner.destroy()
  assert.deepEqual(rows, [{ closed: false, mustChoose: false }], 'the functions of the login ask whose account it is')
})

test('committees that make the same user names at one moment each get theirs', async () => {
  const places = ['Bắc', 'Nam', 'Đông', 'Tây'].map((side) => ({
    ...neighbour,
    committee: `Đảng ủy xã Núi ${side}`,
    person: 'Kiều Văn Đạt',
  }))
  const people = ['Lò Thị Mai', 'Sùng A Páo', 'Hà Văn Tú']
  const founded = await Promise.all(
    places.map((place, index) => {
      const order = index % 2 === 0 ? people : people.toReversed()
      const posts = order.map((person): CastUnit['posts'][number] => [person, 'head', 'Bí thư chi bộ'])
      return foundCast(base.app, place, [{ name: 'Chi bộ Một', kind: 'party_cell', posts }], new Date())
    }),
  )
  const printed = await Promise.all(
    founded.map(({ whos }) => acting(base, whos.get('Kiều Văn Đạt') as Who, openAccounts)),
  )
  const names = printed.flatMap((one) => (one.allowed ? one.slips.map(({ username }) => username) : []))
  assert.equal(names.length, 16)
  assert.equal(new Set(names).size, 16)
  for (const name of ['mai.lo', 'mai.lo2', 'mai.lo3', 'mai.lo4']) assert.ok(names.includes(name), name)
})

test('the journal says who got an account, and never a password or a code', async () => {
  const entries = await acting(base, clerk, listEntries)
  const words = new Set(entries.map(({ word }) => word).filter((word) => word.startsWith('account.')))
  assert.deepEqual([...words].sort(), ['account.activated', 'account.closed', 'account.opened', 'account.renewed'])
})
