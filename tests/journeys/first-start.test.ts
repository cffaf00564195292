// From an empty installation to a running campaign, on a desk with scripts and on a phone without any.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { announceFounding } from '#foundation/accounts/founding-link.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { open } from '../../app/server.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { fill, inspect, newPage, openBrowser, press } from '../browser.ts'
import { acting, cloneDatabase, type TestDatabase } from '../database.ts'
import { whoLogsIn } from '../who.ts'

const file = 'seeds/demo-commune/ke-hoach-mau.docx'
const byHand = [
  { unit: 'Chi bộ thôn Bến Đò', kind: 'Chi bộ', person: 'Đặng Thị Hòa', title: 'Bí thư chi bộ' },
  { unit: 'Đài truyền thanh xã', kind: 'Đài truyền thanh', person: 'Dương Thị Yến', title: 'Phụ trách' },
]

/** A sentence that the reader takes for no task. */
const missed = 'tăng thời lượng giới thiệu gương tốt trên Đài truyền thanh xã'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const { width, scripts } of [
  { width: 1280, scripts: true },
  { width: 360, scripts: false },
]) {
  test(`a committee is founded and launches its first campaign, ${width} px wide, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const base = await cloneDatabase()
    const site = await open(base.url, 0, 'test')
    const page = await newPage(browser, { width, scripts })
    page.setDefaultTimeout(20_000) // twenty passwords are hashed at once
    const look = () => (scripts ? inspect(page) : Promise.resolve())
    try {
      await page.goto((await announceFounding(base.url, site.origin)) ?? '')
      await found(page)
      for (const one of byHand) await addUnit(page, site.origin, one)
      await addOtherUnits(base)
      await page.goto(`${site.origin}/accounts`)
      await press(page, 'Lập tài khoản cho tất cả')
      const people = new Set(units.flatMap(({ posts }) => posts.map(([person]) => person)))
      assert.equal(await page.getByRole('region', { name: /^Phiếu đăng nhập/ }).count(), people.size)
      await look()

      await handInPlan(page)
      await look()
      await launchIsRefused(page, look)
      await review(page)
      await look()
      await mapBodies(page, look)
      await setDeadlines(page, look)
      await launch(page, site.origin, look)
    } finally {
      await page.context().close()
      await site.stop()
      await base.drop()
    }
  })
}

async function found(page: Page): Promise<void> {
  await fill(page, {
    'Tên cấp ủy': founding.committee,
    'Họ và tên của đồng chí': founding.person,
    'Chức vụ': founding.title,
    'Tên đăng nhập': 'tri.vo',
    'Mật khẩu': 'mot cau rat de nho',
  })
  await press(page, 'Lập cấp ủy')
  await page.getByText('Việc tiếp theo').waitFor()
}

async function addUnit(page: Page, origin: string, { unit, kind, person, title }: (typeof byHand)[number]) {
  await page.goto(`${origin}/units`)
  await follow(page, 'Thêm đơn vị')
  await page.getByLabel('Tên đơn vị').fill(unit)
  await page.getByLabel('Loại').selectOption({ label: kind })
  await press(page, 'Thêm đơn vị')
  await follow(page, 'Thêm người giữ chức vụ')
  await fill(page, { 'Hoặc người mới': person, 'Chức vụ, như thường gọi': title })
  await press(page, 'Lưu')
  await page.getByText(`${person} nhận chức vụ.`).waitFor()
}

/** The rest of the cast, by the acts behind the same forms. */
async function addOtherUnits(base: TestDatabase): Promise<void> {
  const clerk = await whoLogsIn(base, 'tri.vo')
  await acting(base, clerk, async (context) => {
    const from = context.today
    const parent = (await listUnits(context, from)).find((unit) => unit.parent === null)?.id ?? null
    const known = new Map<string, Awaited<ReturnType<typeof addPerson>>>()
    for (const { name, shortName = null, kind, posts } of units) {
      if (byHand.some(({ unit }) => unit === name)) continue
      const unit = await createUnit(context, { parent, kind, name, shortName, from })
      for (const [person, role, title] of posts) {
        const id = known.get(person) ?? (await addPerson(context, person))
        known.set(person, id)
        await appoint(context, { unit, person: id, role, title, from })
      }
    }
  })
}

async function handInPlan(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Kế hoạch' }).click()
  await follow(page, 'Đưa kế hoạch vào')
  await press(page, 'Đọc kế hoạch')
  await page.getByText('Chưa chọn tệp').first().waitFor()
  await page.getByLabel('Tệp kế hoạch').setInputFiles(file)
  await press(page, 'Đọc kế hoạch')
  await heading(page, 'Máy đọc có đúng không?')
}

/** The button is there, off, and says why; above it stands the way to what is missing. */
async function launchIsRefused(page: Page, look: () => Promise<void>): Promise<void> {
  await follow(page, '4. Phát động')
  const button = page.getByRole('button', { name: 'Phát động', exact: true })
  assert.equal(await button.getAttribute('aria-disabled'), 'true')
  await page
    .getByText(/Còn \d+ chỗ máy đọc chưa được trả lời/)
    .first()
    .waitFor()
  await look()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'chưa được trả lời' })
    .getByRole('link', { name: 'Làm ngay' })
    .click()
  await heading(page, 'Máy đọc có đúng không?')
}

const doubtful = (page: Page, act: string) => page.getByRole('button', { name: new RegExp(`^${act} \\d+$`) })

/** What is sure at once; one corrected, one dropped, one added in the plan's own words, the others one by one. */
async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Nhận tất cả \d+ chỗ chắc$/ }).click()
  await page.getByText('Đã nhận').first().waitFor()
  await follow(page, 'Chưa chắc trước')

  await page
    .getByRole('link', { name: /^Sửa \d+$/ })
    .first()
    .click()
  await heading(page, 'Sửa cho đúng')
  const field = page.getByRole('textbox').first()
  const said = await field.inputValue()
  await field.fill(`${said} (sửa tay)`)
  await press(page, 'Lưu')
  await page
    .getByText(`${said.slice(0, 30)}`)
    .first()
    .waitFor()
  await page.getByText('Đã sửa').first().waitFor()

  await follow(page, 'Chưa chắc trước')
  await doubtful(page, 'Bỏ').first().click()
  await page.getByText('Đã bỏ').first().waitFor()
  const done = page.getByText('Mọi chỗ đã được trả lời')
  for (;;) {
    await done.or(doubtful(page, 'Nhận')).first().waitFor() // between two pages there is neither
    if (await done.isVisible()) break
    const next = page.waitForEvent('domcontentloaded')
    await doubtful(page, 'Nhận').first().click()
    await next
  }

  await follow(page, 'Thêm điều máy bỏ sót')
  await page.getByLabel('Nguyên văn trong kế hoạch').fill('những chữ không có trong kế hoạch')
  await press(page, 'Tiếp tục')
  await page.getByText('Không thấy mấy chữ này trong kế hoạch').first().waitFor()
  await page.getByLabel('Nguyên văn trong kế hoạch').fill(missed)
  await page.getByLabel('Đó là gì?').selectOption({ label: 'Nhiệm vụ' })
  await press(page, 'Tiếp tục')
  await page.getByLabel('Cơ quan thực hiện').selectOption({ label: 'Đài truyền thanh xã' })
  await press(page, 'Lưu')
  await page.getByText('Thêm tay').first().waitFor()
}

/** The sure ones at once, the unsure ones by hand; the class is resolved to the cells of today. */
async function mapBodies(page: Page, look: () => Promise<void>): Promise<void> {
  await follow(page, 'Tiếp: giao cho ai')
  await page.getByRole('button', { name: /^Nhận tất cả \d+ gợi ý chắc$/ }).click()
  await page.getByText('Đã chọn').first().waitFor()
  await look()
  const open = page.getByRole('link', { name: /^Chọn đơn vị/ })
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click()
    await look()
    await page.getByLabel('Cả một loại đơn vị', { exact: true }).first().check()
    await press(page, 'Lưu')
  }
  await page.getByText('Mọi tên trong kế hoạch đã có nơi nhận việc').waitFor()
}

async function setDeadlines(page: Page, look: () => Promise<void>): Promise<void> {
  await follow(page, 'Tiếp: hạn')
  await follow(page, 'Đánh dấu tất cả việc chưa có hạn')
  await page.getByLabel('Hạn cho các việc đã đánh dấu').fill('sang năm')
  await press(page, 'Đặt hạn')
  await page.getByText('Chưa đúng ngày').first().waitFor()
  await look()
  await page.getByLabel('Hạn cho các việc đã đánh dấu').fill('quý II/2027')
  await press(page, 'Đặt hạn')
  await page.getByText(/^Cả \d+ nhiệm vụ đã có hạn/).waitFor()
}

/** What comes of it can be read before; afterwards each body has a message with its link, and the board is full. */
async function launch(page: Page, origin: string, look: () => Promise<void>): Promise<void> {
  await follow(page, 'Tiếp: phát động')
  await page.getByText('Mọi điều cần có đã đủ').waitFor()
  await look()
  await page.getByLabel('Tên gọi của phong trào').fill('Sông Trăng đoàn kết')
  await press(page, 'Phát động')
  await heading(page, 'Tin nhắn cho các đơn vị')
  await look()
  const message = await page.getByLabel('Tin cho Chi bộ thôn Bến Đò').inputValue()
  assert.match(message, /Sông Trăng đoàn kết/)
  const [link = ''] = message.match(/http\S+/) ?? []
  assert.ok(link.startsWith(origin))

  await follow(page, 'Sông Trăng đoàn kết')
  await heading(page, 'Sông Trăng đoàn kết')
  await look()
  await page.goto(link)
  await page.getByText('Làm điểm mô hình thôn không rác thải nhựa').first().waitFor()
  await follow(page, 'Xem cả bảng nhiệm vụ')
  await heading(page, 'Bảng nhiệm vụ')
  await page.getByRole('row').filter({ hasText: 'Chi bộ thôn Cây Gạo' }).first().waitFor()
  await look()
}

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()
