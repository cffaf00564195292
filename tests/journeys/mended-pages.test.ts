// Pages that were long or silent on a phone: rights, journal, heads, units, lineage, the board of another day, the password.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { inspect, logInAs, newPage, openBrowser } from '../browser.ts'
import { cloneDemo, type TestDatabase } from '../database.ts'

let base: TestDatabase
let site: Running
let browser: Browser
before(async () => {
  base = await cloneDemo()
  site = await open(base.url, 0, 'test')
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await site.stop()
  await base.drop()
})

async function phone({ login = clerkLogin, scripts = true } = {}): Promise<Page> {
  const page = await newPage(browser, { width: 360, scripts })
  await logInAs(page, site.origin, login.username, login.password)
  return page
}
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

test('the rights of a post fit on two screens of a phone; a condition stands before its reason', async () => {
  const page = await phone({ login: secretaryLogin })
  await page.goto(site.origin + paths.rights())
  await page.getByText(/^Được \d+ việc; \d+ việc được tùy lúc; \d+ việc không được/).waitFor()
  assert.ok((await heightOf(page)) < 2 * 740)
  await inspect(page)
  await page.getByText(/^Nhiệm vụ: /).click()
  const right = page.getByRole('listitem').filter({ hasText: 'Ghi bắt đầu làm nhiệm vụ' }).first()
  await right.getByText('Được khi: đơn vị mình; phong trào đang chạy; nhiệm vụ đã mở').waitFor()
  await right.getByText('Khi nào không, vì sao').click()
  await right.getByText('đơn vị mình; nhiệm vụ chờ duyệt: Đã nộp, đang chờ duyệt.').waitFor()
  await inspect(page)
  await page.context().close()
})

test('the journal says how many days it shows of how many, and offers the rest', async () => {
  const page = await phone()
  await page.goto(site.origin + paths.journalHead())
  await page.getByText(/^\d+ ngày đã công bố; dưới đây là 7 ngày mới nhất\./).waitFor()
  const rows = page.locator('tbody tr:visible')
  assert.equal(await rows.count(), 7)
  await page.getByText(/^Xem \d+ ngày trước đó$/).click()
  assert.ok((await rows.count()) > 20)
  await inspect(page)
  await page.context().close()
})

test('the login page leads to the check of a seal, whose committee id stands on the page of the seal', async () => {
  const page = await phone()
  await page.goto(site.origin + paths.journalHead())
  const id = await page.locator('dt', { hasText: 'Mã cấp ủy' }).locator('xpath=following-sibling::dd').innerText()
  const seq = await page.locator('dt', { hasText: 'Mục số' }).locator('xpath=following-sibling::dd').innerText()
  const seal = await page.locator('.seal code.say').innerText()
  await page.context().clearCookies()
  await page.goto(site.origin + paths.login())
  await page.getByRole('link', { name: 'Kiểm tra dấu niêm' }).click()
  await page.getByLabel('Mục số').fill(seq.trim())
  await page.getByLabel('Dấu niêm').fill(seal)
  await page.getByLabel('Mã cấp ủy').fill(id.trim())
  await inspect(page)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByText(/^ĐÚNG/).waitFor()
  await page.context().close()
})

test('the units have one button on a phone and the others folded, all of them at the desk', async () => {
  const page = await phone()
  await page.goto(site.origin + paths.units())
  const buttons = page.locator('main a.b:visible')
  assert.equal(await buttons.count(), 1)
  await page.getByText('Việc khác').click()
  assert.equal(await buttons.count(), 4)
  await inspect(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  assert.equal(await buttons.count(), 4)
  await inspect(page)
  await page.context().close()
})

test('the slider of the lineage says its day, to be seen and to be heard', async () => {
  const page = await phone()
  await page.goto(site.origin + paths.lineage())
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  const said = await slider.getAttribute('aria-valuetext')
  assert.match(said ?? '', /^\d+\/\d+\/2025$/)
  assert.equal(await page.locator('output').innerText(), said)
  await inspect(page)
  await page.context().close()
})

test('the board of another day is folded by unit, and paper shows all of it', async () => {
  const page = await phone()
  await page.goto(site.origin + paths.campaigns())
  await page
    .getByRole('link', { name: /lần thứ I/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Xem cả bảng nhiệm vụ' }).first().click()
  await page.waitForURL(/duties/)
  await page.goto(`${page.url()}?on=2026-10-31`)
  await page.getByText(/^Chi bộ thôn Xóm Lưới: \d+ nhiệm vụ$/).waitFor()
  assert.ok((await heightOf(page)) < 5 * 740)
  await inspect(page)
  const duty = page.locator('details a q').first()
  assert.equal(await duty.isVisible(), false)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await duty.isVisible(), true)
  await page.context().close()
})

for (const scripts of [true, false])
  test(`a password is shown on request, ${scripts ? 'with' : 'and without scripts nothing offers it'}`, async () => {
    const page = await newPage(browser, { width: 360, scripts })
    await page.goto(site.origin + paths.login())
    const [field, show] = [page.getByLabel('Mật khẩu'), page.getByRole('button', { name: 'Hiện mật khẩu' })]
    assert.equal(await show.isVisible(), scripts)
    if (scripts) {
      await field.fill(clerkLogin.password)
      await show.click()
      assert.equal(await field.getAttribute('type'), 'text')
      await inspect(page)
      await page.getByRole('button', { name: 'Ẩn mật khẩu' }).click()
      assert.equal(await field.getAttribute('type'), 'password')
    }
    await page.context().close()
  })
