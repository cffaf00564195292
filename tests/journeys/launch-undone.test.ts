// A launch is tried without telling anybody, made, taken back, made again; then work comes in, and the campaign ends.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { answerAll, handInSample } from '../reviewed.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

const words = 'vận động đảng viên góp ngày công'

let browser: Browser
let site: Site
let clerk: Page
let secretary: Page
let plan: Id<'plan'>
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await admit(site.base, site.cast.whos.get('Đặng Thị Hòa') as Who, 'hoa.dang')
  clerk = await newPage(browser)
  secretary = await newPage(browser, { width: 360 })
  await logInAs(clerk, site.origin, clerkName, password)
  await logInAs(secretary, site.origin, 'hoa.dang', password)
  const desk = { ...site, leader: site.clerk }
  plan = await handInSample(desk)
  await answerAll(desk, plan)
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('a trial is seen by the office alone, while it runs and when it is over', async () => {
  await clerk.goto(site.origin + paths.launchCampaign({ plan }))
  await press(clerk, 'Chạy thử, chưa báo cho ai')
  await clerk.getByText('Chạy thử').first().waitFor()
  await inspect(clerk)
  const trial = clerk.url()
  await seesNothing(trial)

  await clerk.goto(site.origin + paths.launchCampaign({ plan }))
  await press(clerk, 'Thôi chạy thử')
  await clerk.getByText('Mọi điều cần có đã đủ').waitFor()
  await seesNothing(trial)
})

async function seesNothing(trial: string): Promise<void> {
  await secretary.goto(site.origin)
  await secretary.getByText('Chưa có việc nào').waitFor()
  await secretary.goto(site.origin + paths.campaigns())
  await secretary.getByText('Chưa có kế hoạch nào được phát động').waitFor()
  assert.equal((await secretary.goto(trial))?.status(), 403)
}

test('a launch can be taken back with a reason, and is made again', async () => {
  await launch()
  await secretary.goto(site.origin)
  await secretary.getByText(words).waitFor()

  await openOfficeLink('Thu hồi lệnh phát động')
  await press(clerk, 'Thu hồi lệnh phát động')
  await clerk.getByText('Chưa ghi lý do').first().waitFor()
  await inspect(clerk)
  await clerk.getByLabel('Lý do').fill('Sai tên một đơn vị.')
  await press(clerk, 'Thu hồi lệnh phát động')
  await clerk.getByText('Sai tên một đơn vị.').first().waitFor()
  await secretary.goto(site.origin)
  await secretary.getByText('Chưa có việc nào').waitFor()
  await launch()
})

test('once a unit has handed in, the launch stands', async () => {
  await openDuty()
  await secretary.getByLabel('Kết quả', { exact: true }).fill('Nhận đoạn đê từ bến đò tới cống.')
  await press(secretary, 'Nộp kết quả')
  await secretary.getByText('Chờ duyệt').first().waitFor()

  await openOfficeLink('Thu hồi lệnh phát động')
  const button = clerk.getByRole('button', { name: 'Thu hồi lệnh phát động' })
  assert.equal(await button.getAttribute('aria-disabled'), 'true')
  await clerk.getByText('Các đơn vị đã nộp 1 kết quả').waitFor()
  await inspect(clerk)
})

test('after the end nothing is handed in, and what was typed meanwhile is not lost', async () => {
  await openDuty()
  await press(secretary, 'Rút lại để sửa')
  await secretary.getByLabel('Kết quả', { exact: true }).fill('Viết dở thì phong trào kết thúc.')

  await openOfficeLink('Kết thúc hoặc hủy')
  await clerk.getByLabel('Lý do').fill('Đã tổng kết.')
  await press(clerk, 'Kết thúc phong trào')
  await clerk.getByText('Đã tổng kết.').first().waitFor()
  await inspect(clerk)

  await press(secretary, 'Nộp kết quả')
  await secretary.getByRole('alert').getByText('Phong trào đã kết thúc').waitFor()
  const typed = secretary.getByLabel('Đồng chí vừa nhập, chưa nộp được')
  assert.equal(await typed.inputValue(), 'Viết dở thì phong trào kết thúc.')
  await inspect(secretary)
})

async function launch(): Promise<void> {
  await clerk.goto(site.origin + paths.launchCampaign({ plan }))
  await press(clerk, 'Phát động')
  await clerk.getByRole('heading', { name: 'Tin nhắn cho các đơn vị' }).waitFor()
}

async function openOfficeLink(name: string): Promise<void> {
  await clerk.goto(site.origin + paths.campaigns())
  const running = clerk.getByRole('main').getByRole('listitem').filter({ hasText: 'Đang chạy' })
  await running.getByRole('link').click()
  await clerk.getByRole('link', { name }).click()
}

async function openDuty(): Promise<void> {
  await secretary.goto(site.origin)
  const row = secretary.getByRole('main').getByRole('listitem').filter({ hasText: words })
  await row.getByRole('heading').getByRole('link').click()
}
