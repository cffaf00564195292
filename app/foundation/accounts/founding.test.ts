import assert from 'node:assert/strict'
import { after, afterEach, before, mock, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import { cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { cookiesOf, post } from '../../../tests/site.ts'
import { open, type Running } from '../../server.ts'
import { announceFounding, makeFoundingLink } from './founding-link.acts.ts'

let base: TestDatabase
let site: Running
before(async () => {
  base = await cloneDatabase()
  site = await open(base.url, 0, 'a secret of thirty-two letters !')
})
afterEach(() => mock.timers.reset())
after(async () => {
  await site.stop()
  await base.drop()
})

const filled = {
  committee: 'Đảng ủy xã Sông Trăng',
  office: 'Văn phòng Đảng ủy',
  person: 'Võ Minh Trí',
  title: 'Chánh Văn phòng',
  username: 'tri.vo',
  password: 'mot cau rat de nho',
}
const pathOf = (link: string | null) => {
  assert.ok(link)
  return link.slice(site.origin.length)
}
const page = async (path: string) => (await fetch(site.origin + path)).text()

test('a second start prints a new link, and the old one is void', async () => {
  const first = await announceFounding(base.url, site.origin)
  const second = await announceFounding(base.url, site.origin)
  assert.notEqual(first, second)
  assert.match(await page(pathOf(first)), /Liên kết này không dùng được/)
  assert.match(await page(pathOf(second)), /Tên cấp ủy/)
  assert.match(await page('/found'), /Liên kết này không dùng được/)
})

test('only the hash of the secret is kept', async () => {
  const link = await announceFounding(base.url, site.origin)
  const logins = asLogin(base.url)
  const { rows } = await sql<{ secret_hash: string }>`select secret_hash from founding`.execute(logins)
  await logins.destroy()
  assert.equal(rows.length, 1)
  assert.match(rows[0]?.secret_hash ?? '', /^[0-9a-f]{64}$/)
  assert.ok(!link?.includes(rows[0]?.secret_hash ?? ''))
})

test('a form with a mistake comes back as it was filled in', async () => {
  const path = pathOf(await announceFounding(base.url, site.origin))
  const answer = await post(site.origin, path, { ...filled, username: 'Trí Võ' })
  assert.equal(answer.status, 422)
  const text = await answer.text()
  assert.match(text, /chỉ gồm chữ không dấu/)
  assert.match(text, /value="Đảng ủy xã Sông Trăng"/)
  assert.ok(!text.includes(filled.password))
})

let founder = '' // whoever of the two was quicker

test('the founder is in at once; of two who press at once, one founds; and the link says that it was used', async () => {
  const path = pathOf(await announceFounding(base.url, site.origin))
  const answers = await Promise.all([
    post(site.origin, path, filled),
    post(site.origin, path, { ...filled, username: 'tri.vo2', committee: 'Đảng ủy xã Khác' }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
  const entered = answers.find(({ status }) => status === 303)
  assert.ok(entered)
  founder = answers[0] === entered ? 'tri.vo' : 'tri.vo2'
  const cookie = cookiesOf(entered)
  const units = await fetch(site.origin + (entered.headers.get('location') ?? ''), { headers: { cookie } })
  assert.match(await units.text(), /Văn phòng Đảng ủy/)
  assert.equal((await fetch(`${site.origin}/accounts`, { headers: { cookie } })).status, 200)

  assert.match(await page(path), /đã được dùng/)
  assert.equal((await post(site.origin, path, { ...filled, username: 'khac.ten' })).status, 422)
  assert.equal(await announceFounding(base.url, site.origin), null)
})

test('one more committee is founded by a link of its own, which ends after seven days', async () => {
  const path = pathOf(await makeFoundingLink(base.url, site.origin))
  const taken = await post(site.origin, path, { ...filled, username: founder })
  assert.equal(taken.status, 422)
  assert.match(await taken.text(), /đã có người dùng/)

  const logins = asLogin(base.url)
  await sql`update founding set ends_at = now() - interval '1 second' where used_at is null`.execute(logins)
  await logins.destroy()
  assert.match(await page(path), /quá 7 ngày/)
  assert.equal((await post(site.origin, path, { ...filled, username: 'ngoai.le' })).status, 422)

  const fresh = pathOf(await makeFoundingLink(base.url, site.origin))
  const founded = await post(site.origin, fresh, { ...filled, committee: 'Đảng ủy xã Núi Mây', username: 'dat.kieu' })
  assert.equal(founded.headers.get('location'), '/units')
})
