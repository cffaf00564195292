// A plan is amended while it runs: the office compares, points, applies; those touched press “Đã rõ”; two clerks; the way back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import { amendingText, launchSample } from '../amended.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

let browser: Browser
let site: Site
let clerk: Page
let colleague: Page
let chairman: Page
let campaign: Id<'campaign'>
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await admit(site.base, site.cast.whos.get('Lê Quang Vinh') as Who, 'vinh.le')
  campaign = await launchSample({ ...site, leader: site.clerk })
  clerk = await newPage(browser)
  colleague = await newPage(browser, { scripts: false })
  chairman = await newPage(browser, { width: 360 })
  for (const [page, name] of [
    [clerk, clerkName],
    [colleague, clerkName],
    [chairman, 'vinh.le'],
  ] as const) {
    page.context().setDefaultTimeout(20_000)
    await logInAs(page, site.origin, name, password)
  }
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('the office hands the document in, compares it, and is told what is not decided', async () => {
  await clerk.goto(site.origin + paths.campaign({ campaign }))
  await clerk.getByRole('link', { name: 'Sửa đổi kế hoạch' }).click()
  await clerk.getByText('Kế hoạch chưa được sửa đổi lần nào.').waitFor()
  await inspect(clerk)
  await clerk.getByRole('link', { name: 'Đưa văn bản sửa đổi vào' }).click()
  const moved = 'Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày 31/12/2026”.'
  const lost = 'Tại khoản 9 Mục IV, thay “mỗi tuần” bằng “mỗi tháng”.'
  await clerk.getByLabel('Hoặc dán nội dung kế hoạch').fill(amendingText(moved, lost))
  await press(clerk, 'Đọc kế hoạch')
  await clerk.getByRole('link', { name: 'So với phong trào đang chạy' }).click()
  await press(clerk, 'So với phong trào')
  await clerk.getByRole('heading', { name: 'Văn bản này thay đổi những gì?' }).waitFor()
  await clerk.getByText('1 hạn đổi').waitFor()
  await inspect(clerk)
  await press(clerk, 'Áp dụng sửa đổi')
  await clerk.getByRole('alert').getByText('Còn 1 điểm chưa chọn').waitFor()
})

test('what was not found is pointed at by hand', async () => {
  await clerk.getByRole('link', { name: 'Chỉ chỗ bằng tay' }).click()
  const option = clerk.locator('option', { hasText: 'góp ngày công' })
  await clerk.getByLabel('Việc hoặc phần nào của phong trào?').selectOption(await option.getAttribute('value'))
  await press(clerk, 'Mở chỗ này')
  await clerk.getByLabel('Nội dung', { exact: true }).fill('vận động đảng viên góp hai ngày công')
  await inspect(clerk)
  await press(clerk, 'Lưu và áp dụng điểm này')
  await clerk.getByText('Sửa bằng tay').waitFor()
})

test('of two clerks the second, without scripts, is told that it was applied', async () => {
  await colleague.goto(clerk.url())
  await press(clerk, 'Áp dụng sửa đổi')
  await clerk.getByRole('heading', { name: 'Đơn vị nào đã rõ' }).waitFor()
  await inspect(clerk)
  await press(colleague, 'Áp dụng sửa đổi')
  await colleague.getByText('Không áp dụng lần thứ hai').waitFor()
})

test('the chairman sees on the phone what changes for his unit, and presses “Đã rõ”', async () => {
  await chairman.goto(site.origin)
  await chairman.getByRole('heading', { name: 'Kế hoạch đã sửa đổi' }).waitFor()
  await inspect(chairman)
  await chairman.getByRole('link', { name: 'Sửa đổi, bổ sung Kế hoạch' }).click()
  await chairman.locator('del', { hasText: '20/3/2026' }).first().waitFor()
  await inspect(chairman)
  await press(chairman, 'Đã rõ')
  await chairman.getByText('Lê Quang Vinh đã xác nhận').waitFor()
  await chairman.goto(site.origin)
  assert.equal(await chairman.getByRole('heading', { name: 'Kế hoạch đã sửa đổi' }).count(), 0)
  await clerk.reload()
  await clerk.getByText('1 trên').waitFor()
})

test('the campaign says by what it is carried out, and the amendment is taken back with a reason', async () => {
  await clerk.goto(site.origin + paths.campaign({ campaign }))
  await clerk.getByRole('link', { name: 'sửa đổi theo Kế hoạch số 19-KH/ĐU' }).click()
  await clerk.getByRole('link', { name: 'Kế hoạch số 19-KH/ĐU' }).click()
  await clerk.getByRole('link', { name: 'Thu hồi sửa đổi' }).click()
  await press(clerk, 'Thu hồi sửa đổi')
  await clerk.getByText('Chưa ghi lý do').first().waitFor()
  await clerk.getByLabel('Lý do').fill('Ký nhầm văn bản.')
  await press(clerk, 'Thu hồi sửa đổi')
  await clerk.getByText('Ký nhầm văn bản.').waitFor()
  await chairman.goto(site.origin)
  await chairman.getByText('20/3/2026').first().waitFor()
})
