// The office brings a list in, watches it, takes it out again; names a stand-in; lets somebody leave. With scripts and without.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { clerkLogin } from '../../seeds/demo-commune/accounts.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { cloneDemo, type TestDatabase } from '../database.ts'
import { listFile } from '../making/workbook.ts'

let base: TestDatabase
let browser: Browser
let site: Running
before(async () => {
  base = await cloneDemo()
  site = await open(base.url, 0, 'a secret of thirty-two letters !', { ...settingsOf({}), jobs: true })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await site.stop()
  await base.drop()
})

const windows = [
  { width: 1280, scripts: true },
  { width: 360, scripts: true },
  { width: 360, scripts: false },
]

async function clerk({ width, scripts }: (typeof windows)[number]) {
  const page = await newPage(browser, { width, scripts })
  await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
  return { page, look: () => (scripts ? inspect(page) : Promise.resolve()) }
}

const choose = (page: Page, bytes: Uint8Array) =>
  page.getByLabel('Tệp Excel').setInputFiles({ name: 'danh-sach.xlsx', mimeType: '', buffer: Buffer.from(bytes) })

/** Without scripts a person presses the link; with them the page looks for itself, and is loaded anew at its end. */
async function wait(page: Page, text: string, scripts: boolean): Promise<void> {
  if (scripts) return page.getByText(text).first().waitFor({ timeout: 30_000 })
  for (let tries = 0; tries < 60; tries++) {
    if (await page.getByText(text).first().isVisible()) return
    await page.waitForTimeout(200)
    await page.getByRole('link', { name: 'Xem lại' }).click()
  }
  assert.fail(`never read: ${text}`)
}

for (const [index, window] of windows.entries())
  test(`a list comes in by preview and confirmation, ${window.width} px, ${window.scripts ? 'with' : 'without'} scripts`, async () => {
    const { page, look } = await clerk(window)
    await page.goto(`${site.origin}/units`)
    await look()
    if (window.width < 600) await page.getByText('Việc khác').click()
    await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
    await look()
    await choose(page, Buffer.from('không phải bảng tính'))
    await press(page, 'Đọc tệp, xem trước')
    await page.getByText('Đây không phải tệp .xlsx').first().waitFor()
    await look()

    const member = { role: 'Ủy viên', title: 'Chi ủy viên', from: '01/9/2026' }
    const name = `Cung Thị Lựu ${'ABC'[index]}`
    const list = (unit: string) => listFile({ person: [{ ...member, name, unit }] })
    await choose(page, await list('Chi bộ thôn Bến Dó Nhầm'))
    await press(page, 'Đọc tệp, xem trước')
    await page.getByText('không có đơn vị này trong tệp').first().waitFor()
    await page.getByText('Còn 1 dòng có lỗi').waitFor()
    await look()
    await page.getByRole('link', { name: 'Sửa tệp rồi đưa lên lại' }).click()
    await choose(page, await list('Chi bộ thôn Bến Đò'))
    await press(page, 'Đọc tệp, xem trước')
    await page.getByText('Sẽ thêm 0 đơn vị, 1 người, 1 chức vụ.').waitFor()
    await look()
    await press(page, 'Xác nhận, ghi tất cả')
    await wait(page, 'Đã thêm 0 đơn vị, 1 người, 1 chức vụ', window.scripts)
    await look()

    await page.goto(`${site.origin}/people?q=${encodeURIComponent(name)}`)
    await look()
    await page.getByRole('link', { name }).click()
    await page.getByText('Chi ủy viên').first().waitFor()
    await look()
    await page.getByRole('link', { name: 'Cho thôi công tác' }).click()
    await page.getByText('Chi bộ thôn Bến Đò', { exact: false }).first().waitFor()
    await look()
    await press(page, 'Cho thôi công tác')
    await page.getByText('Sẽ thôi công tác từ').waitFor()
    await look()
    await page.context().close()
  })

test('what goes out comes in again as what is there already', async () => {
  const { page } = await clerk({ width: 1280, scripts: true })
  await page.goto(`${site.origin}/rosters`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải danh sách hiện có' }).click(),
  ])
  await choose(page, readFileSync(await download.path()))
  await press(page, 'Đọc tệp, xem trước')
  await page.getByText(/^0 dòng mới, 0 dòng thay đổi, \d\d+ dòng đã có sẵn, 0 dòng có lỗi/).waitFor()
  await page.getByText('Mọi dòng đã có sẵn, không có gì để ghi.').waitFor()
  await press(page, 'Bỏ tệp này')

  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp mẫu' }).click(),
  ])
  await choose(page, readFileSync(await template.path()))
  await press(page, 'Đọc tệp, xem trước')
  await page.getByText('Sẽ thêm 3 đơn vị, 3 người, 4 chức vụ.').waitFor()
  await page.context().close()
})

test('a stand-in is named on the unit’s page, shown as whose, found on a day of the past, and called off', async () => {
  const { page, look } = await clerk({ width: 360, scripts: true })
  await page.goto(`${site.origin}/units`)
  await page.getByRole('link', { name: 'Chi bộ thôn Cây Gạo' }).click()
  await page.getByRole('link', { name: 'Cử người thay Huỳnh Văn Lộc' }).click()
  await look()
  await press(page, 'Cử người thay')
  await page.getByText('Chọn người thay trong danh sách').first().waitFor()
  await look()
  await page
    .getByLabel('Người thay', { exact: true })
    .selectOption({ label: 'Ngô Thị Thắm, Bí thư chi bộ Chi bộ thôn Đồng Sim' })
  await press(page, 'Cử người thay')
  await page.getByText('thay Huỳnh Văn Lộc').waitFor()
  await look()
  await page.getByRole('link', { name: 'Ai giữ chức vụ qua các thời kỳ' }).click()
  await look()
  await page.goto(`${page.url()}?on=2020-03-01`)
  await page.getByText('không có ai giữ chức vụ ở đơn vị này').waitFor()
  await page.goBack()
  await page.goBack()
  await page.getByRole('link', { name: 'Thôi thay: Ngô Thị Thắm' }).click()
  await look()
  await press(page, 'Thôi thay')
  await page.getByRole('link', { name: 'Cử người thay Huỳnh Văn Lộc' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Ngô Thị Thắm' }).count(), 0, 'it ended on its first day')
  await page.context().close()
})

test('whoever is not of the office reads who holds what, and brings nothing in', async () => {
  const page = await newPage(browser, { width: 360 })
  await logInAs(page, site.origin, 'bendo', clerkLogin.password)
  await page.goto(`${site.origin}/people`)
  await inspect(page)
  await page.getByRole('link', { name: 'Huỳnh Văn Lộc' }).click()
  assert.equal(await page.getByText('Điện thoại').count(), 0)
  for (const path of ['/rosters', '/rosters/export.xlsx', '/rosters/template.xlsx'])
    assert.equal((await page.goto(site.origin + path))?.status(), 403, path)
  await page.context().close()
})
