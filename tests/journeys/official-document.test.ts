// From a running campaign to the register: the office drafts a dispatch, the secretary approves it, it is numbered, issued, recalled.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { fill, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
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

const logIn = async (username: string, window: Parameters<typeof newPage>[1]): Promise<Page> => {
  const page = await newPage(browser, window)
  await logInAs(page, site.origin, username, clerkLogin.password)
  return page
}
const preview = async (page: Page): Promise<string> => {
  const answer = await page.request.get(`${page.url()}/preview.pdf`)
  assert.equal(answer.headers()['content-type'], 'application/pdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.body())), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

let address = ''

test('the office drafts a dispatch from the campaign on a phone, mends it, and hands it in', async () => {
  const clerk = await logIn(clerkLogin.username, { width: 360 })
  await clerk.goto(site.origin + paths.campaigns())
  await clerk.locator('main a[href^="/campaigns/"]').first().click()
  await clerk.getByRole('link', { name: 'Soạn văn bản' }).click()
  await inspect(clerk)
  await clerk.getByRole('link', { name: 'Công văn' }).click()
  await clerk.getByLabel('Đơn vị được nói đến').selectOption({ label: 'Chi bộ thôn Đồng Sim' })
  await inspect(clerk)
  await press(clerk, 'Tiếp tục')
  await fill(clerk, { 'Yêu cầu xong trước ngày': '30/11/2026' })
  await inspect(clerk)
  await press(clerk, 'Tạo bản soạn')
  await clerk.getByText('Đang soạn').first().waitFor()
  address = clerk.url()
  await inspect(clerk)
  const text = await preview(clerk)
  for (const words of ['Kính gửi: Chi bộ thôn Đồng Sim', 'trước ngày 30/11/2026', 'T/M BAN THƯỜNG VỤ', '-CV/ĐU'])
    assert.ok(text.includes(words), `${words} in ${text}`)

  await clerk.getByRole('link', { name: 'Sửa văn bản' }).click()
  await fill(clerk, { 'Trích yếu': '' })
  await press(clerk, 'Lưu')
  await clerk.getByText('Chưa ghi trích yếu.').first().waitFor()
  await inspect(clerk)
  await fill(clerk, { 'Trích yếu': 'về việc hoàn thành việc còn chậm' })
  await press(clerk, 'Lưu')
  await clerk.getByRole('heading', { name: 'về việc hoàn thành việc còn chậm' }).waitFor()
  await press(clerk, 'Trình duyệt')
  await clerk.getByText('Chờ duyệt').first().waitFor()
  await clerk.getByText('văn bản của Đảng ủy do Thường trực Đảng ủy duyệt').waitFor()
  await clerk.context().close()
})

test('the secretary finds it at home and approves it, without any script', async () => {
  const leader = await logIn('bithu', { scripts: false })
  await leader.getByRole('link', { name: 'hoàn thành việc còn chậm' }).click()
  await press(leader, 'Duyệt')
  await leader.getByText('Đã duyệt, chờ số').first().waitFor()
  await leader.context().close()
})

test('the office numbers and issues it: from then on it is frozen, and stands in the register', async () => {
  const clerk = await logIn(clerkLogin.username, { width: 1280 })
  await clerk.goto(address)
  await clerk.getByRole('link', { name: 'Lấy số và phát hành' }).click()
  await fill(clerk, { 'Số bản': '0' })
  await press(clerk, 'Lấy số và phát hành')
  await clerk.getByText('Số bản phải là số nguyên từ 1 trở lên.').first().waitFor()
  await inspect(clerk)
  await fill(clerk, { 'Số bản': '4' })
  await press(clerk, 'Lấy số và phát hành')
  await clerk.getByText('Đã phát hành').first().waitFor()
  await inspect(clerk)
  assert.equal(await clerk.getByRole('link', { name: 'Sửa văn bản' }).count(), 0)
  const text = await preview(clerk)
  const number = /Số (\d+-CV\/ĐU)/.exec(text)?.[1]
  assert.ok(number, text)
  const frozen = await (await clerk.request.get(`${clerk.url()}/preview.pdf`)).body()
  assert.deepEqual(await (await clerk.request.get(`${clerk.url()}/preview.pdf`)).body(), frozen)
  const word = await clerk.request.get(`${clerk.url()}/document.docx`)
  assert.equal((await word.body()).subarray(0, 2).toString(), 'PK')

  await clerk.goto(site.origin + paths.register())
  const line = clerk.getByRole('row').filter({ hasText: number })
  await line.getByText('hoàn thành việc còn chậm').waitFor()
  await inspect(clerk)
  const pdf = await clerk.request.get(site.origin + paths.registerPdf())
  const printed = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), { mergePages: true })
  assert.ok(printed.text.replace(/\s+/g, '').includes(number), 'the printed register has the number')
  await clerk.context().close()
})

test('a secretary of a cell reads it, and may not change it', async () => {
  const secretary = await logIn(secretaryLogin.username, { width: 360 })
  assert.equal((await secretary.goto(address))?.status(), 200)
  assert.equal(await secretary.getByText('bị sai').count(), 0)
  assert.equal((await secretary.goto(`${address}/edit`))?.status(), 403)
  await secretary.context().close()
})

test('what is wrong is recalled by another document, which begins with what it recalls', async () => {
  const clerk = await logIn(clerkLogin.username, { scripts: false })
  await clerk.goto(address)
  await clerk.getByText('Văn bản đã phát hành bị sai?').click()
  await clerk.getByRole('link', { name: 'Soạn thông báo thu hồi' }).click()
  assert.match(await clerk.getByLabel('Trích yếu').inputValue(), /thu hồi văn bản số \d+-CV\/ĐU/)
  await press(clerk, 'Tạo bản soạn')
  await clerk.getByText('Thu hồi:').waitFor()
  await clerk.context().close()
})

test('two who write at once are told of each other, and nothing is lost', async () => {
  const [one, other] = [await logIn(clerkLogin.username, {}), await logIn(clerkLogin.username, { scripts: false })]
  await one.goto(`${site.origin}${paths.documents()}?status=draft`)
  await one.getByRole('link', { name: 'Tổng kết năm thi đua' }).click()
  await one.getByRole('link', { name: 'Sửa văn bản' }).click()
  await other.goto(one.url())
  await fill(one, { 'Nội dung': 'Bản của người thứ nhất.' })
  await press(one, 'Lưu')
  await one.getByText('bản lưu thứ 2').waitFor()
  await fill(other, { 'Nội dung': 'Bản của người thứ hai.' })
  await press(other, 'Lưu')
  await other.getByText('đã lưu một bản khác').first().waitFor()
  assert.equal(await other.getByLabel('Nội dung').inputValue(), 'Bản của người thứ hai.')
  await other.getByText('Bản của người thứ nhất.').waitFor()
  await press(other, 'Lưu')
  await other.getByText('bản lưu thứ 3').waitFor()
  for (const page of [one, other]) await page.context().close()
})
