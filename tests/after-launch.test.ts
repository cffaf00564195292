// The pages of a running campaign as requests see them: who may open them, what a refused form keeps, what is exported.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import exceljs from 'exceljs'
import { correctAssignment } from '#cycle/duties/correction.acts.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import type { Who } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { headingRow } from '#paperwork/documents/writers/excel.ts'
import { paths } from '#shell/paths.ts'
import { acting } from './database.ts'
import { launch } from './launched.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from './site.ts'

let site: Site
let campaign: Id<'campaign'>
let trial: Id<'campaign'>
let duties: Duty[]
let office: string
let secretary: string

before(async () => {
  site = await openSite()
  const lan = { ...(site.cast.whos.get('Đặng Thị Hòa') as Who) }
  await admit(site.base, lan, 'hoa.dang')
  const clerk = { ...site.clerk, now: new Date(), today: dayOf(new Date()) }
  campaign = await launch(site.base, site.cast, clerk)
  trial = await launch(site.base, site.cast, clerk, { status: 'trial', name: 'Chạy thử' })
  duties = await acting(site.base, clerk, (context) => listDuties(context, campaign))
  office = await enter(clerkName)
  secretary = await enter('hoa.dang')
})
after(() => site.stop())

const enter = async (username: string): Promise<string> =>
  cookiesOf(await post(site.origin, paths.login(), { username, password }))

const get = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
const dutyOf = (unit: string, words: string) => {
  const found = duties.find((duty) => duty.unitName.includes(unit) && duty.text.includes(words))
  assert.ok(found)
  return found
}

test('a trial is the office’s alone: every page of it is closed to a unit', async () => {
  const [duty] = await acting(site.base, site.clerk, (context) => listDuties(context, trial))
  assert.ok(duty)
  const of = { campaign: trial }
  const closed = [
    ...[paths.campaign(of), paths.duties(of), paths.dutiesExcel(of), paths.dutiesWord(of), paths.campaignMessages(of)],
    ...[paths.ceremony(of), paths.unitDuties({ ...of, unit: duty.unit }), paths.duty({ duty: duty.id })],
    paths.assignment({ assignment: duty.assignment }),
  ]
  for (const path of closed) {
    assert.equal((await get(path, secretary)).status, 403, path)
    assert.equal((await get(path, office)).status, 200, path)
  }
  assert.ok(!(await (await get(paths.campaigns(), secretary)).text()).includes('Chạy thử'))
})

test('only the office comes to the pages where one corrects', async () => {
  const [duty] = duties
  assert.ok(duty)
  const pages = [
    paths.correctAssignment({ assignment: duty.assignment }),
    paths.newAssignment({ campaign }),
    paths.correctDeadlines({ campaign }),
  ]
  for (const path of pages) {
    assert.equal((await get(path, secretary)).status, 403, path)
    assert.equal((await get(path, office)).status, 200, path)
  }
})

test('a handing in that is refused keeps the words, names the file and leads to the field', async () => {
  const duty = dutyOf('Bến Đò', 'Xây dựng')
  const empty = await post(site.origin, paths.duty({ duty: duty.id }), { act: 'hand-in', text: ' ' }, secretary)
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /href="#text"/)

  const form = new FormData()
  form.set('act', 'hand-in')
  form.set('text', 'Đã trồng 120 cây')
  form.set('files', new File([new Uint8Array(21 * 1024 * 1024)], 'anh-lon.jpg'))
  const headers = { origin: site.origin, cookie: secretary }
  const large = await fetch(site.origin + paths.duty({ duty: duty.id }), { method: 'POST', headers, body: form })
  assert.equal(large.status, 422)
  const page = await large.text()
  assert.ok(page.includes('Đã trồng 120 cây'))
  assert.ok(page.includes('anh-lon.jpg'))
  assert.match(page, /href="#files"/)
})

test('a return without a reason is refused, and the office reads why', async () => {
  const duty = dutyOf('Bến Đò', 'Chủ nhật')
  const to = paths.duty({ duty: duty.id })
  assert.equal((await post(site.origin, to, { act: 'hand-in', text: 'xong' }, secretary)).status, 303)
  const refused = await post(site.origin, to, { act: 'return', reason: '' }, office)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Chưa ghi vì sao trả lại/)
  assert.equal((await post(site.origin, to, { act: 'accept' }, secretary)).status, 422)
  assert.equal((await post(site.origin, to, { act: 'accept' }, office)).status, 303)
})

test('the workbook holds the rows of the board, and a filtered one those of the filtered board', async () => {
  for (const filter of ['', `?unit=${dutyOf('Bến Đò', 'Xây dựng').unit}`]) {
    const board = await (await get(paths.duties({ campaign }) + filter, office)).text()
    const shown = [...board.matchAll(/<a href="\/duties\/[0-9a-f-]{36}"><q>([^<]*)<\/q>/g)].map(([, words]) => words)
    const file = await get(paths.dutiesExcel({ campaign }) + filter, office)
    const book = new exceljs.Workbook()
    await book.xlsx.load(await file.arrayBuffer())
    const words: unknown[] = []
    book.worksheets[0]?.eachRow((row, number) => number > headingRow && words.push(row.getCell(2).value))
    assert.ok(shown.length > 0)
    assert.match(String(words.pop()), /^Niêm sổ ghi việc: mục \d+,/) // the last line is the head of the journal
    assert.deepEqual(words.toSorted(), shown.toSorted())
  }
})

test('the messages carry a link for each unit, and say who has opened it', async () => {
  const unit = dutyOf('Bến Đò', 'Xây dựng').unit
  const link = site.origin + paths.unitDuties({ campaign, unit })
  assert.ok((await (await get(paths.campaignMessages({ campaign }), office)).text()).includes(link))
  assert.equal((await get(paths.unitDuties({ campaign, unit }), secretary)).status, 200)
  const page = await (await get(paths.campaignMessages({ campaign }), office)).text()
  assert.match(page, /Đã mở<\/span><span>Đặng Thị Hòa/)
})

test('what was corrected stands on "Việc của tôi" until the duty is opened', async () => {
  const duty = dutyOf('Bến Đò', 'Xây dựng')
  const change = { what: 'deadline' as const, deadline: partialDay('2027-01-15'), duty: null }
  const now = { ...site.clerk, now: new Date() }
  await acting(site.base, now, (context) =>
    correctAssignment(context, duty.assignment, change, 'Dời sau Tết Dương lịch'),
  )
  assert.match(await (await get(paths.home(), secretary)).text(), /Mới thay đổi/)
  assert.equal((await get(paths.duty({ duty: duty.id }), secretary)).status, 200)
  assert.doesNotMatch(await (await get(paths.home(), secretary)).text(), /Mới thay đổi/)
})

test('search marks what it found, with a way to the sentence', async () => {
  const page = await (await get(`${paths.search()}?q=doi+moi`, secretary)).text()
  assert.match(page, /<mark>đổi mới<\/mark>/)
  assert.match(page, /href="\/plans\/[0-9a-f-]{36}\/text\?from=\d+&amp;to=\d+#at-\d+"/)
})
