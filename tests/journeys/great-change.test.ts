// 1/7/2025 in the demonstration: three boards become one, their finished duties stay and their open ones follow; the district ends,
// and who was to get the plan is led to the province, with the ground, on the page, in the preview and on paper.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin } from '../../seeds/demo-commune/accounts.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
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

const boards = ['Ban Tổ chức Đảng ủy', 'Ban Tuyên giáo Đảng ủy', 'Ban Dân vận Đảng ủy']
const followed = ['Thẩm định hồ sơ', 'Mở đợt tuyên truyền', 'Xây dựng mô hình']

async function clerkPage(width: number): Promise<Page> {
  const page = await newPage(browser, { width })
  await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
  return page
}

async function toOlderCampaign(page: Page): Promise<void> {
  await page.goto(site.origin + paths.campaigns())
  await page.getByRole('link', { name: /Bến sạch/ }).click()
  await page.getByRole('heading', { name: /Bến sạch/, level: 1 }).waitFor()
}

for (const width of [360, 1280])
  test(`the district as recipient leads to the province, with the ground, on the page and on paper, ${width} px wide`, async () => {
    const page = await clerkPage(width)
    await toOlderCampaign(page)
    const redirect = page.getByText(
      'Huyện ủy Cửa Ngòi (đã kết thúc 01/7/2025) → Tỉnh ủy Thanh Giang, theo Nghị quyết số 14-NQ/TU',
    )
    await redirect.waitFor()
    await page.getByText('Ban Dân vận Đảng ủy (đã kết thúc 01/7/2025) → Ban Xây dựng Đảng').waitFor()
    await inspect(page)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await redirect.isVisible())
    await page.context().close()
  })

for (const width of [360, 1280])
  test(`what the boards had finished stays with them and what was open followed to the one board, ${width} px wide`, async () => {
    const page = await clerkPage(width)
    await toOlderCampaign(page)
    await page.getByRole('link', { name: 'Xem cả bảng nhiệm vụ' }).first().click()
    await page.getByRole('heading', { name: 'Bảng nhiệm vụ', level: 1 }).waitFor()
    for (const board of boards) await page.getByText(`nhận từ ${board}`).first().waitFor()
    await inspect(page)
    const asOf = async (day: string) => {
      await page.getByLabel('Ai giữ việc vào ngày').fill(day)
      await page.getByRole('button', { name: 'Xem', exact: true }).click()
      await page.getByText(`Đang xem như ngày ${day}`).waitFor()
      return page.getByText(/nhận từ Ban/).count()
    }
    assert.equal(await asOf('30/6/2025'), 0)
    assert.ok((await asOf('01/7/2025')) >= boards.length)
    await page.context().close()
  })

test('the merger tells what it moved and what stayed, duty by duty', async () => {
  const page = await clerkPage(360)
  await page.goto(site.origin + paths.reorganisations())
  const merger = page.locator('li, tr').filter({ hasText: 'Ban Dân vận' }).getByRole('link').first()
  await merger.click()
  await page.getByText('3 nhiệm vụ đang mở chuyển đi; 3 nhiệm vụ đã duyệt ở lại đơn vị cũ.').waitFor()
  for (const words of followed) await page.getByRole('link', { name: new RegExp(words) }).waitFor()
  for (const board of boards) await page.getByText(`${board} → Ban Xây dựng Đảng`).first().waitFor()
  await inspect(page)
  await page.context().close()
})

test('the preview of the district’s end says which recipients change, and so does its paper', async () => {
  const page = await clerkPage(360)
  await page.goto(site.origin + paths.reorganisations())
  await page
    .getByRole('link', { name: /Kết thúc hoạt động/ })
    .first()
    .click()
  await page.getByText('Huyện ủy Cửa Ngòi → Tỉnh ủy Thanh Giang', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Hoàn tác' }).click()
  await page.getByLabel('Lý do').fill('Ghi lại cho đúng căn cứ.')
  await press(page, 'Hoàn tác')
  await page.getByText('Ghi lại cho đúng căn cứ.').waitFor()

  await page.goto(`${site.origin}${paths.newReorganisation()}?what=end&on=2025-07-01&step=units`)
  await page.getByLabel('Đơn vị nào?').selectOption({ label: 'Huyện ủy Cửa Ngòi' })
  await press(page, 'Tiếp tục')
  await page.getByLabel('Tỉnh ủy Thanh Giang').check()
  await press(page, 'Tiếp tục')
  await page.getByRole('heading', { name: 'Nơi nhận của kế hoạch đang thực hiện' }).waitFor()
  const moved = page.getByText('Huyện ủy Cửa Ngòi → Tỉnh ủy Thanh Giang', { exact: true })
  await moved.waitFor()
  await inspect(page)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await moved.isVisible())
  assert.equal(await page.getByRole('button', { name: 'Xác nhận' }).isVisible(), false)
  await page.context().close()
})
