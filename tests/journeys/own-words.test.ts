// A committee gives every term a word of its own: pages and exports say it, English and what people wrote stay as they are.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { type Term, termNames } from '#kernel/terms.ts'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, neighbourLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { fill, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { cloneDemo, type TestDatabase } from '../database.ts'
import { cookiesOf, post } from '../site.ts'

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

const change = (page: Page, term: Term) => page.goto(`${site.origin}${paths.changeTerm()}?term=${term}`)
const enter = async ({ username, password }: { username: string; password: string }) =>
  cookiesOf(await post(site.origin, paths.login(), { username, password }))
const get = (cookie: string, address: string) => fetch(site.origin + address, { headers: { cookie } })

test('the office tries a word out, is refused one that another term has, uses one, and takes it back', async () => {
  const page = await newPage(browser, { width: 360 })
  await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
  await page.goto(site.origin + paths.more())
  await page.getByRole('link', { name: 'Từ ngữ của cấp ủy' }).click()
  await inspect(page)
  await page.getByRole('link', { name: 'Đổi từ “nhiệm vụ”' }).click()
  await page.getByText('Bảng nhiệm vụ', { exact: true }).waitFor()

  await fill(page, { 'Từ của cấp ủy': 'đầu việc' })
  await press(page, 'Xem thử')
  await page.getByText('BẢNG PHÂN CÔNG ĐẦU VIỆC').waitFor()
  await inspect(page)
  await fill(page, { 'Từ của cấp ủy': 'đơn vị' })
  await press(page, 'Dùng từ này')
  await page.getByText('“đơn vị” đã dùng từ này.').first().waitFor()
  assert.equal(await page.getByLabel('Từ của cấp ủy').inputValue(), 'đơn vị')
  await inspect(page)

  await fill(page, { 'Từ của cấp ủy': 'đầu việc' })
  await press(page, 'Dùng từ này')
  await page.getByText('đầu việc', { exact: true }).waitFor()
  await page.goto(site.origin + paths.search())
  await page.getByText('Tìm trong lời kế hoạch và đầu việc.').waitFor()

  await change(page, 'duty')
  await press(page, 'Trở lại từ chuẩn')
  await page.goto(site.origin + paths.search())
  await page.getByText('Tìm trong lời kế hoạch và nhiệm vụ.').waitFor()
  await page.context().close()
})

test('a secretary reads the words and cannot change them', async () => {
  const cookie = await enter(secretaryLogin)
  assert.match(await (await get(cookie, paths.terms())).text(), /hồ sơ minh chứng/)
  assert.equal((await get(cookie, paths.changeTerm())).status, 403)
  const posted = await post(site.origin, `${paths.changeTerm()}?term=duty`, { word: 'đầu việc' }, cookie)
  assert.equal(posted.status, 403)
  assert.equal((await get(cookie, `${paths.changeTerm()}?term=plan`)).status, 403)
})

test('every term is said in its own word on some page and the exports say theirs, but for other committees and in English', async () => {
  const cookie = await enter(clerkLogin)
  for (const term of termNames) {
    const answer = await post(site.origin, `${paths.changeTerm()}?term=${term}`, { word: own(term) }, cookie)
    assert.equal(answer.status, 303, await answer.text())
  }
  const pages = await crawl(cookie)
  const board = [...pages.keys()].find((address) => /^\/campaigns\/[^/]+\/duties$/.test(address)) ?? ''
  const all = [...pages].filter(([address]) => !address.startsWith(paths.terms())).map(([, text]) => text)
  assert.deepEqual(
    termNames.filter((term) => !all.some((text) => says(text, term))),
    [],
    'said on no page',
  )

  const exported: Term[] = ['campaign', 'duty', 'unit', 'deadline', 'office']
  const [word, sheet] = [await wordOf(cookie, `${board}.docx`), await sheetOf(cookie, `${board}.xlsx`)]
  for (const term of exported) assert.ok(says(word, term) && says(sheet, term), `${term} in the exports`)

  assert.doesNotMatch(await (await get(await enter(neighbourLogin), paths.search())).text(), /từ riêng/)
  const english = await (await get(`${cookie}; language=en`, board)).text()
  assert.ok(english.includes('Duties board') && !/từ riêng/i.test(english.split('<main')[0] ?? ''))
})

const own = (term: Term) => `từ riêng ${term}`
const says = (text: string, term: Term) => new RegExp(`từ riêng ${term}(?![a-z])`, 'iu').test(text)

/** What the clerk reaches by links, until each kind of address was seen twice. */
async function crawl(cookie: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const seen = new Map<string, number>()
  const ahead = ['/']
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    const kind = address.replace(/[0-9a-f-]{36}/g, ':')
    if (pages.has(address) || (seen.get(kind) ?? 0) >= 2) continue
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const answer = await get(cookie, address)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    const text = await answer.text()
    pages.set(address, text)
    ahead.push(...[...text.matchAll(/href="(\/[^"?#]*)/g)].map(([, to = '']) => to))
  }
  return pages
}

async function wordOf(cookie: string, address: string): Promise<string> {
  const bytes = new Uint8Array(await (await get(cookie, address)).arrayBuffer())
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n')
}

async function sheetOf(cookie: string, address: string): Promise<string> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(await (await get(cookie, address)).arrayBuffer())
  const cells: string[] = []
  book.worksheets[0]?.eachRow((row) => cells.push(...(row.values as unknown[]).map(String)))
  return cells.join('\n')
}
