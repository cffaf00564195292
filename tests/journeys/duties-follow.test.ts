// A unit ends in the middle of the campaign: the preview names its duties, the office gives them over, and the board says from whom.
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

const shot = async (page: Page, name: string) => {
  const folder = process.env.SHOTS
  if (folder)
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !name.startsWith('board'), timeout: 20_000 })
}

/** The board of the campaign that runs, by the page that leads there. */
async function toBoard(page: Page): Promise<void> {
  await page.goto(site.origin + paths.campaigns())
  await page
    .getByRole('link', { name: /lần thứ I/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Xem cả bảng nhiệm vụ' }).first().click()
  await page.getByRole('heading', { name: 'Bảng nhiệm vụ', level: 1 }).waitFor()
}

for (const width of [360, 1280])
  test(`the board after a merger says from whom a duty came, and who had it then, ${width} px wide`, async () => {
    const page = await newPage(browser, { width })
    await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
    await toBoard(page)
    const received = page.getByText('nhận từ Chi bộ thôn Xóm Lưới')
    assert.ok((await received.count()) > 0)
    await received.first().scrollIntoViewIfNeeded()
    await shot(page, `board-${width}`)
    await inspect(page)
    await page.getByLabel('Ai giữ việc vào ngày').fill('31/10/2026')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page.getByText('Đang xem như ngày 31/10/2026').waitFor()
    assert.equal(await received.count(), 0)
    await shot(page, `board-then-${width}`)
    await inspect(page)
    await page.getByRole('link', { name: 'Như hiện nay' }).click()
    await received.first().waitFor()
    await page.context().close()
  })

const ending = [
  { width: 360, unit: 'Chi bộ thôn Giếng Tiên' },
  { width: 1280, unit: 'Chi bộ Trạm Y tế' },
]

for (const { width, unit } of ending)
  test(`a unit ends without a successor and the office gives its duties over, ${width} px wide`, async () => {
    const page = await newPage(browser, { width })
    await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
    await page.goto(site.origin + paths.newReorganisation())
    await page.getByRole('link', { name: 'Kết thúc hoạt động' }).click()
    await page.getByRole('heading', { name: 'Từ ngày nào, theo văn bản nào?', level: 1 }).waitFor()
    await press(page, 'Tiếp tục')
    await page.getByRole('heading', { name: 'Đơn vị nào?', level: 1 }).waitFor()
    await page.getByLabel('Đơn vị nào?').selectOption({ label: unit })
    await press(page, 'Tiếp tục')
    await press(page, 'Tiếp tục')
    await page.getByRole('heading', { name: 'Có đúng như thế này không?' }).waitFor()
    await page.getByText(/nhiệm vụ đang mở chuyển đi/).waitFor()
    await page.getByText(`${unit} → Đảng ủy xã Sông Trăng`).first().waitFor()
    await shot(page, `preview-${width}`)
    await inspect(page)
    await press(page, 'Xác nhận')
    await page.getByRole('link', { name: 'Hoàn tác' }).waitFor()

    await page.goto(site.origin + paths.home())
    await page.getByRole('link', { name: /^Cần giao lại/ }).click()
    await page.getByText('tạm giao cho cấp trên trực tiếp').first().waitFor()
    await shot(page, `give-over-${width}`)
    await inspect(page)
    const gives = page.getByRole('button', { name: 'Giao', exact: true })
    const before = await gives.count()
    await page.locator('select[name="unit"]').first().selectOption({ label: 'Hội Nông dân xã' })
    await gives.first().click()
    await gives.nth(before - 1).waitFor({ state: 'detached', timeout: 15_000 })

    await toBoard(page)
    await page.getByText(`nhận từ ${unit}`).first().waitFor()
    await page.context().close()
  })
