// A ceremony from its list of guests to the minutes, as people meet it: the office at its desk, guests without login, and two
// telephones at the doors that lose the network.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listEntries } from '#cycle/check-in/door.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import type { Guest } from '#cycle/invitations/guest.ts'
import { addGuest } from '#cycle/invitations/invitation.acts.ts'
import { tokensOf } from '#cycle/invitations/token.reads.ts'
import { dayOf, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { fill, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { launch } from '../launched.ts'
import { clerkName, openSite, password, type Site } from '../site.ts'

const total = 300

let site: Site
let browser: Browser
let campaign: Id<'campaign'>
let office: Page
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  campaign = await launch(site.base, site.cast, site.clerk)
  office = await openPage()
  await logInAs(office, site.origin, clerkName, password)
})
after(async () => {
  await browser.close()
  await site.stop()
})

const inside = <Result>(work: Parameters<typeof acting<Result>>[2]) =>
  acting(site.base, { ...site.clerk, now: new Date(), today: dayOf(new Date()) }, work)

const everybody = (): Promise<Guest[]> =>
  inside(async (context) => listGuests(context, (await getCeremony(context, campaign)).id))

const linkOf = (guest: Guest): Promise<string> =>
  inside(async (context) => {
    const key = (await tokensOf(context))(guest)
    return `${site.origin}/invited/${context.tenant}?${new URLSearchParams({ key })}`
  })

test('the office confirms the day, sees whom the plan means, adds 300 guests and issues', async () => {
  await office.goto(`${site.origin}/campaigns/${campaign}/ceremony`)
  await office.getByRole('link', { name: 'Xác nhận ngày, giờ, nơi' }).click()
  await fill(office, {
    Ngày: daysAfter(dayOf(new Date()), 1),
    'Giờ bắt đầu': '7 giờ 30',
    'Nơi tổ chức': 'Nhà văn hóa xã',
  })
  await press(office, 'Xác nhận')
  await office.getByRole('link', { name: 'Khách mời và giấy mời' }).click()
  await office.getByText('Nguyễn Thanh Bình').waitFor()
  await office.getByRole('link', { name: 'Thêm khách' }).click()
  await fill(office, { 'Họ tên': 'Khách Thứ Nhất', 'Chức vụ': 'Hiệu trưởng', 'nơi công tác': 'Trường Mầm non' })
  await press(office, 'Thêm vào danh sách')
  await office.getByText('Khách Thứ Nhất').waitFor()

  const meant = (await everybody()).length + 2 // two of the class, one by hand
  await inside(async (context) => {
    for (let count = meant; count < total; count++) {
      const guest = { person: null, unit: null, name: `Khách ${count}`, title: '', unitName: `Đoàn ${count % 12}` }
      const verdict = await addGuest(context, campaign, { ...guest, email: null, phone: null })
      assert.ok(verdict.allowed)
    }
  })
  await office.reload()
  await press(office, `Phát hành ${total} giấy mời`)
  await office.getByText(`Đã phát hành ${total} giấy mời`).waitFor()
  const numbers = (await everybody()).map(({ number }) => number)
  assert.deepEqual(
    numbers,
    Array.from({ length: total }, (_, index) => index + 1),
  )
})

test('guests answer without login; a substitute comes only when the office agrees', async () => {
  const [first, second, third] = await everybody()
  assert.ok(first && second && third)
  const phone = await openPage(360)
  await phone.goto(await linkOf(first))
  await inspect(phone)
  await phone.getByLabel('Tôi sẽ dự').check()
  await press(phone, 'Gửi trả lời')
  await phone.getByText('Đã ghi nhận').waitFor()
  await inspect(phone)

  await phone.goto(await linkOf(second))
  await phone.getByLabel('Tôi cử người dự thay').check()
  await press(phone, 'Gửi trả lời')
  await phone.getByRole('link', { name: 'Hãy ghi họ tên người dự thay.' }).waitFor()
  await fill(phone, { 'Họ tên người dự thay': 'Người Dự Thay' })
  await press(phone, 'Gửi trả lời')
  await phone.getByText('Xin cử Người Dự Thay dự thay').waitFor()

  await office.goto(`${site.origin}/campaigns/${campaign}/guests?show=substitute-asked`)
  await office.getByRole('link', { name: second.name }).click()
  await press(office, 'Đồng ý người dự thay')
  await phone.reload()
  await phone.getByText('đồng ý để Người Dự Thay dự thay').waitFor()

  await phone.goto(await linkOf(third))
  await phone.getByLabel('Tôi không dự được').check()
  await phone.getByLabel('Lý do').fill('Đi công tác')
  await press(phone, 'Gửi trả lời')
  await office.goto(`${site.origin}/campaigns/${campaign}/guests`)
  await press(office, `Nhắc ${total - 3} người chưa trả lời`)
  await office.getByText(`${total - 3} chưa trả lời`).waitFor()

  await phone.goto(`${site.origin}/invited/${site.clerk.tenant}?key=khong-phai-lien-ket-nao-ca`)
  await phone.getByText('Liên kết này không đúng').waitFor()
  await phone.context().close()
})

test('two telephones at two doors without network count everybody once when both come back', async () => {
  const ceremony = await inside(async (context) => (await getCeremony(context, campaign)).id)
  const guests = await everybody()
  const keys = await inside(async (context) => {
    const tokenFor = await tokensOf(context)
    return guests.map((guest) => tokenFor(guest))
  })
  const phones = await Promise.all([openPhone(ceremony), openPhone(ceremony)])
  const [left, right] = phones
  assert.ok(left && right)
  await inspect(left)
  for (const phone of phones) await phone.context().setOffline(true)
  await left.reload()
  await left.getByText('/ 300 người đã vào').waitFor() // the page itself comes from the telephone

  const present = keys.slice(0, 2).concat(keys.slice(3, 290)) // the third had excused himself, ten never come
  await scanAll(left, present.slice(0, 160))
  await scanAll(right, present.slice(150)) // ten are seen at both doors
  await show(left, present[0] ?? '')
  assert.match((await left.locator('[data-result]').textContent()) ?? '', /^Đã vào lúc \d\d:\d\d ở máy [A-Z0-9]{3}/)
  await show(left, 'khong-phai-ma-cua-ai-trong-danh-sach')
  assert.match((await left.locator('[data-result]').textContent()) ?? '', /Không có trong danh sách/)
  assert.equal((await inside((context) => listEntries(context, ceremony))).length, 0)
  await left.getByText('160 lượt chờ gửi').waitFor()

  for (const phone of phones) await phone.context().setOffline(false)
  for (const phone of phones) {
    await press(phone, 'Gửi và lấy danh sách ngay')
    await phone.getByText('Đã gửi hết').waitFor({ timeout: 20_000 })
  }
  await press(left, 'Gửi và lấy danh sách ngay')
  await left.getByText(`${present.length} / ${total} người đã vào`).waitFor({ timeout: 20_000 })
  const entries = await inside((context) => listEntries(context, ceremony))
  assert.equal(entries.length, present.length + 10, 'both scans of the ten are kept')
  assert.equal(new Set(entries.map(({ guest }) => guest)).size, present.length)
  for (const phone of phones) await phone.context().close()
})

test('the minutes say who was present, excused and absent', async () => {
  await office.goto(`${site.origin}/campaigns/${campaign}/attendance`)
  await office.getByText('Có mặt 289 trên 300 người được mời.').waitFor()
  await office.getByText('Người Dự Thay dự thay').waitFor()
  for (const words of ['289 có mặt', '1 vắng có lý do', '10 chưa vào'])
    await office.getByRole('link', { name: words, exact: true }).waitFor()
  assert.equal(await office.getByText(/ở máy [A-Z0-9]{3};/).count(), 10)
  await office.goto(`${site.origin}/campaigns/${campaign}/attendance?show=absent`)
  await office.getByRole('button', { name: 'Ghi có mặt: ' }).first().click()
  await office.getByRole('link', { name: '290 có mặt', exact: true }).waitFor()
  await inspect(office)

  await office.getByRole('link', { name: 'Soạn biên bản' }).click()
  if ((await office.locator('#say-present').count()) === 0) await office.locator('main form button').first().click()
  await office.locator('#say-present').waitFor()
  assert.match(
    await office.locator('#say-present').inputValue(),
    /^Có mặt 290\/300: .*\nVắng có lý do 1\/300: .*Đi công tác/,
  )
})

/** The machine of the test may be busy with others. */
async function openPage(width = 1280): Promise<Page> {
  const page = await newPage(browser, { width })
  page.context().setDefaultTimeout(20_000)
  return page
}

async function openPhone(ceremony: string): Promise<Page> {
  const phone = await openPage(360)
  await logInAs(phone, site.origin, clerkName, password)
  await phone.goto(`${site.origin}/check-in/${ceremony}`)
  await phone.getByText('Trang đã lưu trên máy').waitFor()
  return phone
}

const show = async (phone: Page, key: string) => {
  await phone.locator('#typed').fill(`${site.origin}/invited/x?key=${key}`)
  await phone.locator('#typed').press('Enter')
  await phone.locator('[data-result] b').waitFor()
}

/** As fast as a reader in the hand types. */
async function scanAll(phone: Page, keys: string[]): Promise<void> {
  for (const [index, key] of keys.entries()) {
    await show(phone, key)
    await phone.getByText(`${index + 1} / ${total} người đã vào`).waitFor()
  }
}
