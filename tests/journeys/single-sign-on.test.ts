// The single sign-on against a real provider, in a real browser: tied by its owner, then in by it; refused in plain words.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { closeAccount } from '#foundation/accounts/account.acts.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { open, type Running } from '../../app/server.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { client, type SignOn, startSignOn } from '../sign-on.ts'
import { admit, freePort, openSite, password, type Site } from '../site.ts'
import { codeFor } from '../totp.ts'

let site: Site
let browser: Browser
let province: SignOn
let door: Running
let hoa: Who
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  hoa = site.cast.whos.get('Đặng Thị Hòa') as Who
  await admit(site.base, hoa, 'hoa.dang')
  await admit(site.base, site.cast.whos.get('Huỳnh Văn Lộc') as Who, 'loc.huynh')
  const port = await freePort()
  province = await startSignOn(`http://localhost:${port}`)
  door = await openWith(province.issuer, port)
})
after(async () => {
  await browser.close()
  await door.stop()
  await province.stop()
  await site.stop()
})

/** The product, told of a sign-on as an administrator does. */
async function openWith(issuer: string, port: number): Promise<Running> {
  const told = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'Cổng tỉnh',
  }
  Object.assign(process.env, told)
  try {
    return await open(site.base.url, port, 'a secret of thirty-two letters !')
  } finally {
    for (const name of Object.keys(told)) delete process.env[name]
  }
}

/** Says who one is at the provider, and that the product may know. */
async function identify(page: Page, subject: string): Promise<void> {
  await page.locator('input[name=login]').fill(subject)
  await page.locator('input[name=password]').fill('bất kỳ')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function tie(page: Page, subject: string): Promise<void> {
  await page.goto(`${door.origin}/account`)
  await page.getByRole('link', { name: 'Cổng tỉnh' }).click()
  await page.getByText('Chưa nối.').waitFor()
  await page.getByLabel('Mật khẩu đang dùng').fill(password)
  await press(page, 'Nối với cổng đăng nhập chung')
  await identify(page, subject)
}

async function enter(page: Page, subject: string): Promise<void> {
  await page.goto(`${door.origin}/login?next=%2Funits`)
  await page.getByRole('link', { name: 'Cổng tỉnh' }).click()
  await identify(page, subject)
}

test('an owner ties the account, and is in by the sign-on from then on', async () => {
  const page = await newPage(browser, { width: 360 })
  await logInAs(page, door.origin, 'hoa.dang', password)
  await tie(page, 'cccd-0790')
  await page.getByText('Đã nối.').waitFor()
  await inspect(page)
  await page.context().close()

  const other = await newPage(browser, { scripts: false })
  await enter(other, 'cccd-0790')
  await other.waitForURL(`${door.origin}/units`)
  assert.match(await other.locator('header').innerText(), /Đặng Thị Hòa/)
  await other.context().close()

  const words = (await acting(site.base, hoa, listEntries)).map(({ word }) => word)
  assert.equal(words.filter((word) => word === 'account.single-sign-on-added').length, 1)
})

test('who is known there and not here is refused, and no account comes of it', async () => {
  const before = await countUsers()
  const page = await newPage(browser)
  await enter(page, 'vanphong@invalid')
  await page.getByText('Chưa có tài khoản nào ở đây nối với danh tính vừa dùng').waitFor()
  await inspect(page)
  await page.context().close()
  assert.equal(await countUsers(), before)
})

test('one subject is one account', async () => {
  const page = await newPage(browser)
  await logInAs(page, door.origin, 'loc.huynh', password)
  await tie(page, 'cccd-0790')
  await page.getByText('đã nối với một tài khoản khác').first().waitFor()
  await page.context().close()
})

test('no token of the provider is kept', async () => {
  const logins = asLogin(site.base.url)
  const { rows } = await sql<{ kept: number }>`
    select num_nonnulls("accessToken", "refreshToken", "idToken") as kept from "account"
    where "providerId" = 'single-sign-on'`.execute(logins)
  await logins.destroy()
  assert.deepEqual(rows, [{ kept: 0 }])
})

test('an answer that nobody asked for, or of another browser, is refused', async () => {
  const page = await newPage(browser)
  await page.goto(`${door.origin}/login/single-sign-on/callback?code=abc&state=made-up`)
  await page.getByText('chưa xong hoặc đã quá giờ').waitFor()

  await page.goto(`${door.origin}/login`)
  const link = await page.getByRole('link', { name: 'Cổng tỉnh' }).getAttribute('href')
  const asked = await page.request.get(door.origin + link, { maxRedirects: 0 })
  await page.context().close()
  const elsewhere = await newPage(browser)
  await elsewhere.goto(asked.headers().location ?? '')
  await identify(elsewhere, 'cccd-0790')
  await elsewhere.getByText('chưa xong hoặc đã quá giờ').waitFor()
  await elsewhere.context().close()
})

test('the request carries PKCE, a state and a nonce, and asks for nothing but who it is', async () => {
  const answer = await fetch(`${door.origin}/login/single-sign-on`, { redirect: 'manual' })
  const asked = new URL(answer.headers.get('location') ?? '').searchParams
  assert.equal(asked.get('code_challenge_method'), 'S256')
  assert.equal(asked.get('response_type'), 'code')
  assert.equal(asked.get('scope'), 'openid')
  for (const name of ['code_challenge', 'state', 'nonce']) assert.ok((asked.get(name) ?? '').length >= 32, name)
})

test('whoever has a second factor is asked for it here too', async () => {
  const page = await newPage(browser)
  await logInAs(page, door.origin, 'hoa.dang', password)
  await page.goto(`${door.origin}/account/second-factor`)
  await page.getByLabel('Mật khẩu đang dùng').fill(password)
  await press(page, 'Bắt đầu bật')
  const seed = await page.locator('code').innerText()
  await inspect(page)
  await page.getByLabel('Mã 6 chữ số').fill(codeFor(seed))
  await press(page, 'Bật lớp thứ hai')
  await page.getByRole('heading', { name: 'Mã dự phòng của đồng chí' }).waitFor()
  await inspect(page)
  const [recovery = ''] = await page.locator('li code').allInnerTexts()
  await page.context().close()

  const other = await newPage(browser, { width: 360 })
  await enter(other, 'cccd-0790')
  await other.getByRole('heading', { name: 'Lớp bảo vệ thứ hai' }).waitFor()
  await inspect(other)
  await other.goto(`${door.origin}/units`)
  await other.getByLabel('Tên đăng nhập').waitFor()
  await other.goto(`${door.origin}/login/second-step?with=recovery&next=%2Funits`)
  await other.getByLabel('Mã dự phòng').fill(recovery)
  await press(other, 'Tiếp tục')
  await other.waitForURL(`${door.origin}/units`)
  await other.context().close()
})

test('a closed account is not opened by the sign-on', async () => {
  await acting(site.base, site.clerk, (context) => closeAccount(context, hoa.actor))
  const page = await newPage(browser)
  await enter(page, 'cccd-0790')
  await page.getByText('Tài khoản này đã đóng').waitFor()
  await page.context().close()
})

test('a provider that is down, and one that calls itself by another name, are told in plain words', async () => {
  const port = await freePort()
  const liar = await startSignOn(`http://localhost:${port}`, 'http://localhost:9/another')
  const lied = await openWith(liar.issuer, port)
  const page = await newPage(browser)
  try {
    await page.goto(`${lied.origin}/login`)
    await page.getByRole('link', { name: 'Cổng tỉnh' }).click()
    await page.getByText('tự xưng bằng một tên khác').waitFor()
    await inspect(page)
  } finally {
    await lied.stop()
    await liar.stop()
  }
  const quiet = await openWith('http://localhost:9', await freePort())
  try {
    await page.goto(`${quiet.origin}/login`)
    await page.getByRole('link', { name: 'Cổng tỉnh' }).click()
    await page.getByText('hiện không trả lời').waitFor()
    await page.getByLabel('Tên đăng nhập').waitFor()
  } finally {
    await page.context().close()
    await quiet.stop()
  }
})

async function countUsers(): Promise<number> {
  const logins = asLogin(site.base.url)
  const { rows } = await sql`select from "user"`.execute(logins)
  await logins.destroy()
  return rows.length
}
