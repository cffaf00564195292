// A passkey in a real browser, by a virtual device that knows its owner: made, used, refused, removed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { resetPasskeys } from '#foundation/accounts/reset.acts.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { open } from '../../app/server.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { admit, clerkName, freePort, openSite, password, type Site } from '../site.ts'

let site: Site
let browser: Browser
let hoa: Who
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  hoa = site.cast.whos.get('Đặng Thị Hòa') as Who
  await admit(site.base, hoa, 'hoa.dang')
})
after(async () => {
  await browser.close()
  await site.stop()
})

/** A phone with a finger on it; `verifies` is whether it looks whose finger it is. */
async function withDevice(page: Page, verifies = true): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, isUserVerified: verifies } })
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/account/passkeys`)
  await page.getByLabel('Tên để nhớ').fill(name)
  await page.getByLabel('Mật khẩu đang dùng').fill(password)
  await press(page, 'Tạo khóa trên máy này')
  await page.getByRole('heading', { name: `Tạo khóa “${name}”` }).waitFor()
  await press(page, 'Tạo khóa trên máy này')
}

async function logOut(page: Page): Promise<void> {
  await press(page, 'Đăng xuất')
  await page.getByLabel('Tên đăng nhập').waitFor()
}

async function enterByPasskey(page: Page, next = ''): Promise<void> {
  await page.goto(`${site.origin}/login${next}`)
  await press(page, 'Vào bằng khóa truy cập')
  await page.getByRole('heading', { name: 'Vào bằng khóa truy cập' }).waitFor()
  await press(page, 'Mở khóa truy cập')
}

test('a passkey is made with a name, lets its owner in without a password, and is removed', async () => {
  const page = await newPage(browser, { width: 360 })
  await withDevice(page)
  await logInAs(page, site.origin, 'hoa.dang', password)
  await page.goto(`${site.origin}/account/passkeys`)
  await page.getByText('Chưa có khóa nào').waitFor()
  await inspect(page)
  await addPasskey(page, 'Điện thoại của Hòa')
  await page.getByRole('link', { name: 'Gỡ khóa Điện thoại của Hòa' }).waitFor()
  await inspect(page)

  await logOut(page)
  await enterByPasskey(page, '?next=%2Funits')
  await page.waitForURL(`${site.origin}/units`)
  await page.goto(`${site.origin}/account`)
  await page.getByText('1 khóa.').waitFor()

  await page.goto(`${site.origin}/account/passkeys`)
  await page.getByRole('link', { name: 'Gỡ khóa Điện thoại của Hòa' }).click()
  await page.getByLabel('Mật khẩu đang dùng').fill('không phải')
  await press(page, 'Gỡ')
  await page.getByText('đang dùng chưa đúng').first().waitFor()
  await inspect(page)
  await page.getByLabel('Mật khẩu đang dùng').fill(password)
  await press(page, 'Gỡ')
  await page.getByText('Chưa có khóa nào').waitFor()
  await logOut(page)
  await enterByPasskey(page)
  await page.getByText('Khóa truy cập này không có ở đây').waitFor()
  await page.context().close()

  const entries = await acting(site.base, hoa, listEntries)
  const words = entries.map(({ word }) => word).filter((word) => word.startsWith('account.passkey'))
  assert.deepEqual(words, ['account.passkey-added', 'account.passkey-removed'])
})

test('a device that does not look whose finger it is gives no passkey', async () => {
  const page = await newPage(browser)
  await withDevice(page, false)
  await logInAs(page, site.origin, 'hoa.dang', password)
  await addPasskey(page, 'Khóa dễ dãi')
  await page.getByText('Chưa tạo được khóa').waitFor()
  const logins = asLogin(site.base.url)
  assert.equal((await sql`select from passkey`.execute(logins)).rows.length, 0)
  await logins.destroy()
  await page.context().close()
})

test('the office removes all passkeys of somebody who lost a phone, and the owner is told', async () => {
  const page = await newPage(browser)
  await withDevice(page)
  await logInAs(page, site.origin, 'hoa.dang', password)
  await addPasskey(page, 'Máy cũ')
  await page.getByRole('link', { name: 'Gỡ khóa Máy cũ' }).waitFor()
  const refused = await acting(site.base, hoa, (context) => resetPasskeys(context, site.clerk.actor))
  assert.equal(refused.allowed, false)

  const desk = await newPage(browser)
  await logInAs(desk, site.origin, clerkName, password)
  await desk.goto(`${site.origin}/accounts`)
  await desk.getByRole('link', { name: 'Bảo vệ tài khoản' }).click()
  await inspect(desk)
  await desk.getByRole('button', { name: 'Gỡ các khóa truy cập của Đặng Thị Hòa' }).click()
  await desk.getByText('Đã đặt lại cho Đặng Thị Hòa').waitFor()
  await desk.context().close()

  await page.goto(`${site.origin}/units`)
  await page.getByText('Võ Minh Trí đã gỡ mọi khóa truy cập').waitFor()
  await inspect(page)
  await press(page, 'Tôi đã đọc')
  await page.waitForURL(`${site.origin}/units`)
  await page.context().close()
})

test('without https the page says in plain words that passkeys do not work, and the login page does not offer them', async () => {
  const port = await freePort()
  process.env.ORIGIN = `http://127.0.0.1:${port}`
  const lan = await open(site.base.url, port, 'a secret of thirty-two letters !')
  delete process.env.ORIGIN
  const page = await newPage(browser, { width: 360 })
  try {
    await page.goto(`${lan.origin}/login`)
    assert.equal(await page.getByText('khóa truy cập').count(), 0)
    await logInAs(page, lan.origin, 'hoa.dang', password)
    await page.goto(`${lan.origin}/account/passkeys`)
    await page.getByText('Ở địa chỉ này không dùng được khóa truy cập').waitFor()
    await page.getByText('nhờ người quản trị đặt chứng thư https').waitFor()
    await inspect(page)
  } finally {
    await page.context().close()
    await lan.stop()
  }
})

test('the login page carries no script but the one that shows a password, and is small', async () => {
  const page = await (await fetch(`${site.origin}/login`)).text()
  assert.deepEqual(
    [...page.matchAll(/<script[^>]*src="\/([\w-]+)/g)].map(([, name]) => name),
    ['show-password'],
  )
  assert.equal(page.split('<script').length, 2)
  assert.ok(Buffer.byteLength(page) < 6000, `${Buffer.byteLength(page)} bytes`)
})
