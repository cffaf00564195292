// A form sent again after its answer was lost: what it makes is made once, and the person arrives where they would have.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { acting } from './database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from './site.ts'

let site: Site
let cookie: string
before(async () => {
  site = await openSite()
  cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
})
after(() => site.stop())

const numbered = async (page: string) => {
  const html = await (await fetch(site.origin + page, { headers: { cookie } })).text()
  const [, number] = /name="form-number" value="([0-9a-f-]{36})"/.exec(html) ?? []
  assert.ok(number, `${page} carries a number`)
  return number
}

const cell = (name: string, number: string) => ({ kind: 'party_cell', name, from: '2026-01-01', 'form-number': number })

const send = async (fields: Record<string, string>, by = cookie) => {
  const answer = await post(site.origin, '/units/new', { parent: root(), ...fields }, by)
  return { status: answer.status, to: answer.headers.get('location') }
}
const root = () => [...site.cast.units.values()][0] ?? ''

async function countOf(name: string): Promise<number> {
  const find = sql`select from unit_span where name = ${name}`
  return (await acting(site.base, site.clerk, ({ db }) => find.execute(db))).rows.length
}

test('every form that makes something new carries a number of its own', async () => {
  const pages = ['/units/new', `/units/${root()}/posts/new`, '/plans/new']
  const numbers = [...pages, ...pages].map(numbered)
  assert.equal(new Set(await Promise.all(numbers)).size, 6)
})

test('sent twice, one after the other or at the same time, a unit is made once and both arrive at it', async () => {
  const number = await numbered('/units/new')
  const first = await send(cell('Chi bộ Một', number))
  assert.equal(first.status, 303)
  assert.deepEqual(await send(cell('Chi bộ Một', number)), first)
  assert.equal(await countOf('Chi bộ Một'), 1)

  const other = await numbered('/units/new')
  const [one, ...rest] = await Promise.all(Array.from({ length: 6 }, () => send(cell('Chi bộ Hai', other))))
  assert.ok(rest.every(({ to }) => to === one?.to && to !== first.to))
  assert.equal(await countOf('Chi bộ Hai'), 1)
})

test('what was refused can be mended and sent again with the same number', async () => {
  const number = await numbered('/units/new')
  assert.equal((await send(cell('', number))).status, 422)
  assert.equal((await send(cell('Chi bộ Ba', number))).status, 303)
  assert.equal(await countOf('Chi bộ Ba'), 1)
})

test('a number is its sender’s: nobody is led anywhere by another’s', async () => {
  const number = newId()
  const first = await send(cell('Chi bộ Bốn', number))
  const [deputy] = [...site.cast.whos.values()].filter((who) => who.actor !== site.clerk.actor)
  assert.ok(deputy)
  await admit(site.base, deputy, 'somebody.else')
  const theirs = cookiesOf(await post(site.origin, '/login', { username: 'somebody.else', password }))
  assert.notDeepEqual(await send(cell('Chi bộ Bốn', number), theirs), first)
  assert.equal(await countOf('Chi bộ Bốn'), 1)
})

test('a plan that is pasted twice is read once; without a number it is two plans', async () => {
  const plans = async () => {
    const find = sql`select from plan`
    return (await acting(site.base, site.clerk, ({ db }) => find.execute(db))).rows.length
  }
  const pasted = await readFile('tests/plans/co-lam-commune.txt', 'utf8')
  const once = { pasted, 'form-number': await numbered('/plans/new') }
  const [one, other] = [await hand(once), await hand(once)]
  assert.ok(one?.startsWith('/plans/'))
  assert.equal(other, one)
  assert.equal(await plans(), 1)
  await hand({ pasted })
  assert.equal(await plans(), 2)
})

const hand = async (fields: Record<string, string>) =>
  (await post(site.origin, '/plans/new', fields, cookie)).headers.get('location')
