// A cell secretary on her phone: she finds her work, does it, hands it in; it comes back with a reason, and is accepted.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { launch } from '../launched.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

const picture = { name: 'don-duong.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }
const reason = 'Chưa ghi số hộ tham gia.'

const words = 'Xây dựng kế hoạch hưởng ứng phong trào'
const secretary = 'hoa.dang'

let browser: Browser
let site: Site
before(async () => {
  site = await openSite()
  await admit(site.base, site.cast.whos.get('Đặng Thị Hòa') as Who, secretary)
  await launch(site.base, site.cast, site.clerk)
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('a secretary does a duty on 360 px, and the clerk returns it once before it is accepted', async () => {
  const phone = await newPage(browser, { width: 360 })
  const desk = await newPage(browser)
  await logInAs(phone, site.origin, secretary, password)
  await logInAs(desk, site.origin, clerkName, password)

  await openMostUrgent(phone)
  const address = phone.url()
  await begin(phone)
  await handInNothing(phone)
  await handIn(phone, 'Cả thôn dọn đường biển sáng Chủ nhật.', true)
  await takeBack(phone)
  await handIn(phone, 'Cả thôn dọn 2 km đường biển sáng Chủ nhật.', true)

  await desk.goto(address)
  await returnIt(desk)
  await phone.goto(site.origin)
  await phone.getByText(reason).waitFor()
  await inspect(phone)
  await phone.goto(address)
  await phone.getByRole('heading', { name: 'Nộp lại' }).waitFor()
  await handIn(phone, '64 hộ dọn 2 km đường biển sáng Chủ nhật.', false)

  await desk.goto(site.origin)
  await desk.getByRole('heading', { name: 'Chờ duyệt', exact: true }).waitFor()
  await desk.goto(address)
  await press(desk, 'Duyệt')
  await desk.getByText('Đã duyệt').first().waitFor()
  await inspect(desk)
  await tellsEverything(phone, address)
  await phone.context().close()
  await desk.context().close()
})

async function openMostUrgent(phone: Page): Promise<void> {
  assert.equal(new URL(phone.url()).pathname, '/')
  await phone.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor()
  await inspect(phone)
  const row = phone.getByRole('main').getByRole('listitem').filter({ hasText: words })
  await row.getByText('V.1').first().waitFor()
  await row.getByRole('heading').getByRole('link').click()
  await phone.getByRole('heading', { name: 'Việc của Chi bộ thôn Bến Đò', level: 1 }).waitFor()
  await phone.getByText(words).first().waitFor()
  await phone.getByText('Đã mở').first().waitFor()
  await inspect(phone)
}

async function begin(phone: Page): Promise<void> {
  await press(phone, 'Bắt đầu làm')
  await phone.getByText('Đang làm').first().waitFor()
}

async function handInNothing(phone: Page): Promise<void> {
  await press(phone, 'Nộp kết quả')
  await phone.getByRole('alert').getByText('Chưa ghi kết quả').waitFor()
  assert.equal(await phone.getByLabel('Kết quả', { exact: true }).getAttribute('aria-invalid'), 'true')
  await inspect(phone)
}

async function handIn(phone: Page, text: string, withPicture: boolean): Promise<void> {
  await phone.getByLabel('Kết quả', { exact: true }).fill(text)
  if (withPicture) await phone.getByLabel('Tệp minh chứng').setInputFiles(picture)
  await press(phone, 'Nộp kết quả')
  await phone.getByText('Chờ duyệt').first().waitFor()
  await phone.getByText(text).waitFor()
  await inspect(phone)
}

/** What was handed in stays in the list, marked as taken back; the picture opens. */
async function takeBack(phone: Page): Promise<void> {
  const [answer] = await Promise.all([
    phone.waitForEvent('download').then((download) => download.suggestedFilename()),
    phone.getByRole('link', { name: picture.name }).click(),
  ])
  assert.equal(answer, picture.name)
  await press(phone, 'Rút lại để sửa')
  await phone.getByText('Đã rút lại').waitFor()
}

/** A return needs a reason; the page says so and keeps its place. */
async function returnIt(desk: Page): Promise<void> {
  await press(desk, 'Trả lại')
  await desk.getByText('Chưa ghi vì sao trả lại').first().waitFor()
  await inspect(desk)
  await desk.getByLabel('Vì sao trả lại').fill(reason)
  await press(desk, 'Trả lại')
  await desk.getByText(reason).first().waitFor()
}

async function tellsEverything(phone: Page, address: string): Promise<void> {
  await phone.goto(address)
  const story = (await phone.locator('.tale').innerText()).split('\n').join(' ')
  const told = [
    'duyệt',
    'nộp kết quả',
    `trả lại: ${reason}`,
    'rút lại bản đã nộp',
    'bắt đầu làm',
    'mở nhiệm vụ',
    'phát động',
  ]
  for (const words of told) assert.ok(story.includes(words), `the story tells: ${words}`)
  const handed = phone.getByRole('main').getByRole('listitem').filter({ hasText: 'Đặng Thị Hòa,' })
  assert.equal(await handed.count(), 3)
  await phone.getByText(/^Đặng Thị Hòa: \d\d:\d\d/).waitFor()
  await inspect(phone)
}
