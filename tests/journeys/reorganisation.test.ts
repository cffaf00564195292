// The office merges two cells in small pages, sees what moves, confirms, looks at the lineage, and takes it back; on a phone and
// at a desk, with scripts and without.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { fill, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { clerkName, openSite, password, type Site } from '../site.ts'

let site: Site
let browser: Browser
before(async () => {
  site = await openSite()
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await site.stop()
})

const journeys = [
  { width: 1280, scripts: true, cells: ['Chi bộ thôn Cây Gạo', 'Chi bộ thôn Đồng Sim'], merged: 'Chi bộ Gạo Sim' },
  { width: 360, scripts: true, cells: ['Chi bộ Trạm Y tế', 'Chi bộ thôn Giếng Tiên'], merged: 'Chi bộ Giếng Y' },
  { width: 360, scripts: false, cells: ['Chi bộ thôn Bến Đò', 'Chi bộ thôn Xóm Lưới'], merged: 'Chi bộ Đò Lưới' },
]

for (const { width, scripts, cells, merged } of journeys)
  test(`two cells merge and are two again, ${width} px wide, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const page = await newPage(browser, { width, scripts })
    const look = () => (scripts ? inspect(page) : Promise.resolve())
    const asked = (question: string) => page.getByRole('heading', { name: question, level: 1 }).waitFor()
    await logInAs(page, site.origin, clerkName, password)
    await page.goto(`${site.origin}/units`)
    if (width < 600) await page.getByText('Việc khác').click()
    await page.getByRole('link', { name: 'Sắp xếp lại tổ chức' }).click()
    await asked('Sắp xếp lại tổ chức')
    await look()
    await page.getByRole('link', { name: 'Ghi một việc sắp xếp' }).click()
    await asked('Việc gì xảy ra?')
    await look()
    await page.getByRole('link', { name: 'Hợp nhất, sáp nhập' }).click()
    await asked('Từ ngày nào, theo văn bản nào?')
    await look()
    await fill(page, { 'Căn cứ': 'Nghị quyết số 9-NQ/ĐU', 'Ngày của văn bản': 'hôm qua' })
    await press(page, 'Tiếp tục')
    await page.getByText('Ngày của văn bản chưa đúng').first().waitFor()
    await look()
    await fill(page, { 'Ngày của văn bản': '20/6/2026' })
    await press(page, 'Tiếp tục')
    await asked('Những đơn vị nào nhập lại với nhau?')
    await press(page, 'Tiếp tục')
    await page.getByText('Chọn ít nhất một đơn vị.').first().waitFor()
    await look()
    for (const cell of cells) await page.getByLabel(cell, { exact: true }).check()
    await press(page, 'Tiếp tục')
    await asked('Thành đơn vị nào?')
    await look()
    await press(page, 'Tiếp tục')
    await page.getByText('Đơn vị phải có tên.').first().waitFor()
    await page.getByLabel('Tên đơn vị').fill(merged)
    await press(page, 'Tiếp tục')

    await page.getByRole('heading', { name: 'Có đúng như thế này không?' }).waitFor()
    await page.getByText('Nghị quyết số 9-NQ/ĐU ngày 20/6/2026').waitFor()
    assert.equal(await page.getByText(`kế thừa: ${merged}`).count(), 2)
    await look()
    await page
      .locator('select[name^="carry-"]')
      .first()
      .selectOption({ label: `Tiếp tục ở ${merged}` })
    await press(page, 'Xác nhận')
    await page.getByRole('link', { name: 'Hoàn tác' }).waitFor()
    await look()

    await lineage(page, merged, scripts)
    await look()
    await page.getByRole('row', { name: merged }).first().getByRole('link', { name: 'Hợp nhất, sáp nhập' }).click()
    await page.getByRole('link', { name: 'Hoàn tác' }).click()
    await asked('Hoàn tác việc này?')
    await look()
    await press(page, 'Hoàn tác')
    await page.getByText('Ghi lý do hoàn tác.').first().waitFor()
    await look()
    await page.getByLabel('Lý do').fill('Nghị quyết chưa có hiệu lực.')
    await press(page, 'Hoàn tác')
    await page.getByText('Nghị quyết chưa có hiệu lực.').waitFor()
    await page.goto(`${site.origin}/units`)
    for (const cell of cells) await page.getByRole('link', { name: cell, exact: true }).waitFor()
    assert.equal(await page.getByRole('link', { name: merged, exact: true }).count(), 0)
    await look()
    await page.context().close()
  })

/** The merged unit's page leads to its picture; with scripts the slider moves the day at once. */
async function lineage(page: Page, merged: string, scripts: boolean): Promise<void> {
  await page.goto(`${site.origin}/units`)
  await page.getByRole('link', { name: merged, exact: true }).click()
  await page.getByText('Ra từ').waitFor()
  await page.getByRole('link', { name: 'Xem hình vẽ dòng kế thừa' }).click()
  await page.getByRole('heading', { name: 'Bảng kế thừa' }).waitFor()
  const slider = page.locator('input[type="range"]')
  assert.equal(await slider.isVisible(), scripts)
  if (!scripts) return
  const day = page.getByLabel('Kéo đến ngày').first()
  const before = await day.inputValue()
  await slider.focus()
  await page.keyboard.press('Home')
  assert.ok((await day.inputValue()) < before)
  assert.ok((await page.locator('svg.lin .later').count()) > 0)
}

test('what is refused says why before anybody presses, and units that would be left alone are asked for', async () => {
  const page = await newPage(browser)
  await logInAs(page, site.origin, clerkName, password)
  await page.goto(`${site.origin}/units`)
  await page.getByRole('link', { name: 'Văn phòng Đảng ủy', exact: true }).click()
  await page.getByRole('link', { name: 'Sắp xếp lại đơn vị này' }).click()
  await page.getByRole('link', { name: 'Kết thúc hoạt động' }).click()
  await press(page, 'Tiếp tục')
  await page.getByRole('heading', { name: 'Đơn vị nào kế thừa?' }).waitFor()
  await press(page, 'Tiếp tục')
  await page.getByText('Đây là văn phòng duy nhất').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Xác nhận' }).getAttribute('aria-disabled'), 'true')
  await inspect(page)

  const committee = await page
    .goto(`${site.origin}/units`)
    .then(() => page.locator('.tree a').first().getAttribute('href'))
  await page.goto(
    `${site.origin}/reorganisations/new?what=end&on=2026-12-31&unit=${committee?.split('/').at(-1)}&step=preview`,
  )
  await page.getByText('Các đơn vị trực thuộc về đâu?').waitFor()
  await inspect(page)
  await page.context().close()
})

test('the tree of another day is shown as it was and as it is now', async () => {
  const page = await newPage(browser, { width: 360 })
  await logInAs(page, site.origin, clerkName, password)
  await page.goto(`${site.origin}/units?on=2025-08-01&view=now`)
  await page.getByText('xếp dưới đơn vị hiện nay').waitFor()
  await inspect(page)
  await page.getByLabel('Cách xem').selectOption('then')
  await press(page, 'Xem')
  await page.waitForURL(/view=then/)
  await inspect(page)
  await page.context().close()
})
