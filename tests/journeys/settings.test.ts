// What the law leaves to the committee: the office sets a value, the secretary of the committee confirms it on a paper.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { fill, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
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

const item = (page: Page, key: string) => page.locator(`#${key}`)
const name = 'Từ khi nhận đủ hồ sơ đến khi quyết định giấy khen'

test('the office sets a value, the committee confirms it, and the office takes it back', async () => {
  const clerk = await newPage(browser, { width: 360 })
  await logInAs(clerk, site.origin, clerkLogin.username, clerkLogin.password)
  await clerk.getByRole('link', { name: /\d+ điều cần xác nhận/ }).click()
  await inspect(clerk)
  await item(clerk, 'posting_commune').getByText('Đã xác nhận').waitFor()
  await item(clerk, 'posting_commune').getByText('Quy chế số 09-QC/ĐU').first().waitFor()
  await item(clerk, 'data_delete').getByText('Luật ấn định').waitFor()
  assert.equal(await item(clerk, 'data_delete').getByRole('link').count(), 0)
  await item(clerk, 'decision_days').getByText('Cần xác nhận').waitFor()

  await clerk.getByRole('link', { name: `Đổi: ${name}` }).click()
  await fill(clerk, { 'Giá trị mới': '90' })
  await press(clerk, 'Lưu giá trị')
  await clerk.getByText('Giá trị phải từ 1 đến 60.').first().waitFor()
  assert.equal(await clerk.getByLabel('Giá trị mới').inputValue(), '90')
  await inspect(clerk)
  await fill(clerk, { 'Giá trị mới': '12' })
  await press(clerk, 'Lưu giá trị')
  await item(clerk, 'decision_days').getByText('12 ngày làm việc').first().waitFor()
  assert.equal(
    await clerk.getByRole('link', { name: `Xác nhận: ${name}` }).count(),
    0,
    'not what they have set themselves',
  )

  const leader = await newPage(browser, { scripts: false })
  await logInAs(leader, site.origin, 'bithu', clerkLogin.password)
  await leader.goto(site.origin + paths.settings())
  await leader.getByRole('link', { name: `Xác nhận: ${name}` }).click()
  await press(leader, 'Xác nhận')
  await leader.getByText('Chưa ghi văn bản.').first().waitFor()
  await fill(leader, { 'Theo văn bản nào': 'Quyết định số 31-QĐ/ĐU' })
  await press(leader, 'Xác nhận')
  await item(leader, 'decision_days').getByText('Đã xác nhận').waitFor()
  await item(leader, 'decision_days').getByText('Quyết định số 31-QĐ/ĐU').first().waitFor()
  await leader.context().close()

  await clerk.goto(`${site.origin}${paths.changeSetting()}?key=decision_days`)
  await inspect(clerk)
  await clerk.getByRole('button', { name: 'Bỏ thay đổi: 12 ngày làm việc' }).click()
  await item(clerk, 'decision_days').getByText('10 ngày làm việc').first().waitFor()
  await item(clerk, 'decision_days').getByText('Cần xác nhận').waitFor()
  await clerk.context().close()
})

test('a secretary of a cell reads the list and can change nothing', async () => {
  const page = await newPage(browser)
  await logInAs(page, site.origin, secretaryLogin.username, secretaryLogin.password)
  await page.goto(site.origin + paths.settings())
  assert.equal(await page.locator('main').getByRole('link').count(), 0)
  for (const path of [paths.changeSetting(), paths.confirmSetting()])
    assert.equal((await page.goto(site.origin + path))?.status(), 403)
  await page.context().close()
})
