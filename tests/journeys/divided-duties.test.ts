// A cell is split, and the office says in the preview who gets which duty; what it leaves open waits on the list.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
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

const journeys = [
  { width: 360, scripts: false, cell: 'Chi bộ thôn Bến Đò', part: 'Chi bộ xóm Bến' },
  { width: 1280, scripts: true, cell: 'Chi bộ Trạm Y tế', part: 'Chi bộ Phòng khám' },
]

for (const { width, scripts, cell, part } of journeys)
  test(`duties are divided in the preview of a split, ${width} px wide, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const page = await newPage(browser, { width, scripts })
    const look = () => (scripts ? inspect(page) : Promise.resolve())
    await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
    await page.goto(site.origin + paths.dutiesToGiveOver())
    const waiting = await page.getByRole('button', { name: 'Giao', exact: true }).count()

    await page.goto(`${site.origin}${paths.newReorganisation()}?what=split&step=when`)
    await press(page, 'Tiếp tục')
    await page.getByLabel('Đơn vị nào?').selectOption({ label: cell })
    await press(page, 'Tiếp tục')
    await page.getByLabel('Tên các đơn vị mới').fill(part)
    await page.getByLabel('Đơn vị cũ vẫn hoạt động tiếp').check()
    await press(page, 'Tiếp tục')
    await page.getByRole('heading', { name: /Chia nhiệm vụ cho ai/ }).waitFor()
    await look()
    const choices = page.locator('select[name^="divide-"]:not([name="divide-rest"])')
    const count = await choices.count()
    assert.ok(count >= 1)
    await choices.first().selectOption({ label: part })
    const given = (await page.locator('label[for^="divide-"]').first().innerText()).slice(1, 20)
    await press(page, 'Xác nhận')
    await page.getByRole('link', { name: 'Hoàn tác' }).waitFor()
    const moved = page.getByRole('listitem').filter({ hasText: `${cell} → ${part}` })
    await look()
    const link = moved.getByRole('link', { name: given })
    await page.goto(site.origin + (await link.getAttribute('href')))
    await page.getByText(`giao lại cho ${part} sau sắp xếp`).first().waitFor()
    await look()

    await page.goto(site.origin + paths.dutiesToGiveOver())
    const left = await page.getByRole('button', { name: 'Giao', exact: true }).count()
    assert.equal(left, waiting + count - 1, 'all but the one that was given')
    await page.goto(site.origin + paths.reorganisations())
    await page.getByRole('link', { name: 'Chia, tách' }).first().click()
    await page.getByRole('link', { name: 'Hoàn tác' }).click()
    await page.getByText(`${part} → ${cell}`).first().waitFor()
    await page.getByLabel('Lý do').fill('Quyết định đã thu hồi.')
    await press(page, 'Hoàn tác')
    await page.getByText('Quyết định đã thu hồi.').waitFor()
    await page.goto(site.origin + paths.dutiesToGiveOver())
    assert.equal(await page.getByRole('button', { name: 'Giao', exact: true }).count(), waiting)
    await page.context().close()
  })
