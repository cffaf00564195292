// Without scripts: a document comes in and is given, dealt with and answered; a broken package is kept aside; a key is made.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { logInAs, newPage, openBrowser, press } from '../browser.ts'
import { issueTo } from '../exchange/issued.ts'
import { pdf } from '../exchange/sample.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

let site: Site
let browser: Browser
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await admit(site.base, site.cast.whos.get('Đặng Thị Hòa') as Who, 'hoa.dang')
})
after(async () => {
  await browser.close()
  await site.stop()
})

const as = async (username: string, width = 1280): Promise<Page> => {
  const page = await newPage(browser, { width, scripts: false })
  page.context().setDefaultTimeout(20_000) // files go up while other tests hold the processors
  await logInAs(page, site.origin, username, password)
  return page
}
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })

test('what comes in is registered, given, taken by the cell from its home page, and answered', async () => {
  const clerk = await as(clerkName)
  await clerk.goto(`${site.origin}/more`)
  await clerk.getByRole('link', { name: 'Văn bản đến', exact: true }).click()
  await clerk.getByRole('link', { name: 'Vào sổ văn bản đến' }).click()
  await clerk.getByLabel('Tác giả (cơ quan gửi)').fill('Tỉnh ủy Hải Lam')
  await clerk.getByLabel('Số, ký hiệu').fill('11-CV/TU')
  await clerk.getByLabel('Ngày của văn bản').fill('2026-07-20')
  await clerk.getByLabel('Trích yếu nội dung').fill('về báo cáo phong trào')
  await press(clerk, 'Vào sổ')
  assert.match(await clerk.locator('main').innerText(), /Thiếu tệp/)
  assert.equal(
    await clerk.getByLabel('Trích yếu nội dung').inputValue(),
    'về báo cáo phong trào',
    'nothing typed is lost',
  )
  await clerk.getByLabel('Tệp của văn bản').setInputFiles(file('11-CV-TU.pdf', pdf))
  await press(clerk, 'Vào sổ')
  assert.match(await clerk.locator('main').innerText(), /Số đến 1\/20\d\d/)
  await clerk.getByLabel('Đơn vị giải quyết').selectOption({ label: 'Chi bộ thôn Bến Đò' })
  await clerk.getByLabel('Ý kiến chỉ đạo').fill('Trả lời trong tuần')
  await press(clerk, 'Chuyển')
  assert.match(await clerk.locator('main').innerText(), /chưa ký nhận/)

  const hoa = await as('hoa.dang', 360)
  await hoa.getByRole('link', { name: 'Về báo cáo phong trào' }).click()
  assert.match(await hoa.locator('main').innerText(), /Đặng Thị Hòa ký nhận/)
  await hoa.getByLabel('Tiến độ').fill('Đang tổng hợp')
  await press(hoa, 'Ghi tiến độ')
  await press(hoa, 'Đã giải quyết xong, không cần trả lời')
  await clerk.goto(`${site.origin}/incoming/register?kind=following`)
  assert.match(await clerk.locator('main').innerText(), /đã giải quyết. Đang tổng hợp/)
  const excel = await clerk.request.get(`${site.origin}/incoming/register.xlsx?kind=following`)
  assert.equal(excel.status(), 200)
})

test('half a file and a broken package are kept aside with the reason, and settled', async () => {
  const clerk = await as(clerkName)
  await clerk.goto(`${site.origin}/incoming/package`)
  await press(clerk, 'Nhận')
  assert.match(await clerk.locator('main').innerText(), /Chọn một gói/)
  await clerk.getByLabel('Gói (.edxml, .xml)').setInputFiles(file('hỏng.edxml', new TextEncoder().encode('<edXML><a>')))
  await press(clerk, 'Nhận')
  assert.match(await clerk.locator('main').innerText(), /không phải XML đúng/)
  await clerk.getByLabel('Đã làm gì').fill('Đã báo nơi gửi')
  await press(clerk, 'Ghi đã xử lý')
  assert.match(await clerk.locator('main').innerText(), /xử lý lúc .*Đã báo nơi gửi/)
})

test('what is issued to a cell waits on its home page, and it says that it has it', async () => {
  const { base, cast, clerk } = site
  const unit = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
  const office = cast.units.get('Văn phòng Đảng ủy') as Id<'unit'>
  await issueTo(base, clerk, office, [{ name: 'Chi bộ thôn Bến Đò', unit }], 7)
  const hoa = await as('hoa.dang', 360)
  await hoa.getByRole('link', { name: /07-KH\/ĐU/ }).click()
  await press(hoa, 'Đã nhận')
  assert.match(await hoa.locator('main').innerText(), /đã tiếp nhận/)
  await hoa.goto(site.origin)
  assert.equal(await hoa.getByRole('link', { name: /07-KH\/ĐU/ }).count(), 0)
})

test('a key is shown once, works, and is revoked', async () => {
  const clerk = await as(clerkName)
  await clerk.goto(`${site.origin}/api-keys`)
  await clerk.getByLabel('Dùng cho phần mềm nào').fill('Trục liên thông')
  await press(clerk, 'Tạo khóa')
  const token = (await clerk.locator('code').innerText()).trim()
  const ask = () => fetch(`${site.origin}/api/register/incoming`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal((await ask()).status, 200)
  await clerk.getByRole('link', { name: 'Đã chép, quay lại danh sách' }).click()
  assert.ok(!(await clerk.content()).includes(token))
  await clerk.getByRole('button', { name: /Thu hồi/ }).click()
  assert.match(await clerk.locator('main').innerText(), /đã thu hồi lúc/)
  assert.equal((await ask()).status, 401)
})
