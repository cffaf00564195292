// A cell responds without scripts: its secretary mends what was asked, hands in, and the office approves and makes the commitment.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin } from '../../seeds/demo-commune/accounts.ts'
import { logInAs, newPage, openBrowser } from '../browser.ts'
import { cloneDemo, type TestDatabase } from '../database.ts'

let base: TestDatabase
let browser: Browser
let site: Running
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('the near-copy is shown to author and office side by side, mended, approved and promised', async () => {
  const secretary = await newPage(browser, { width: 360, scripts: false })
  await logInAs(secretary, site.origin, 'caygao', clerkLogin.password)
  await secretary.goto(`${site.origin}/campaigns`)
  await secretary.locator('main a[href^="/campaigns/"]').first().click()
  await secretary.getByRole('link', { name: /^Kế hoạch hưởng ứng: / }).click()
  await secretary.locator('main').getByRole('link', { name: 'Chi bộ thôn Cây Gạo', exact: true }).click()
  assert.ok(await secretary.getByText('Đoạn này rất giống kế hoạch của Chi bộ thôn Bến Đò').isVisible())
  await press(secretary, 'Rút lại để sửa')
  await secretary.getByRole('link', { name: 'Soạn tiếp' }).click()
  const own = 'Trước ngày 15 tháng 3, trưởng thôn cùng mười hai hộ trồng 200 cây gạo con dọc đường ra đồng.'
  await secretary.getByLabel('Giải pháp').fill(own)
  await secretary.getByLabel('Con số').first().fill('ba mươi')
  await press(secretary, 'Lưu')
  assert.ok(await secretary.getByText('Đây không phải con số').first().isVisible())
  assert.equal(await secretary.getByLabel('Giải pháp').inputValue(), own)
  await secretary.getByLabel('Con số').first().fill('30')
  await press(secretary, 'Xem và nộp')
  assert.equal(await secretary.getByText('Đoạn này rất giống').count(), 0)
  await press(secretary, 'Nộp kế hoạch hưởng ứng')
  assert.ok(await secretary.getByText('Chờ duyệt').first().isVisible())

  const office = await newPage(browser, { width: 1280, scripts: false })
  await logInAs(office, site.origin, clerkLogin.username, clerkLogin.password)
  await office.getByRole('link', { name: 'Kế hoạch hưởng ứng của Chi bộ thôn Cây Gạo' }).click()
  await press(office, 'Duyệt')
  assert.ok(await office.getByText('Đã duyệt').first().isVisible())
  await office.goto(`${new URL(secretary.url()).origin}/campaigns`)
  await office.locator('main a[href^="/campaigns/"]').first().click()
  await office.getByRole('link', { name: /^Bản cam kết: / }).click()
  await press(office, 'Lập bản cam kết cho Chi bộ thôn Cây Gạo')
  assert.ok(await office.getByText('Ghe chở hàng có thùng rác nắp kín: ít nhất 30 ghe').isVisible())
  await press(office, 'Chốt lời, đem ký')
  assert.ok(await office.getByRole('button', { name: 'Gửi ảnh tờ đã ký' }).isVisible())
})
