// From an empty installation to a secretary with a password of her own, with scripts and without; axe looks at every page.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { announceFounding, makeFoundingLink } from '#foundation/accounts/founding-link.acts.ts'
import { open, type Running } from '../../app/server.ts'
import { fill, inspect, newPage, openBrowser, press } from '../browser.ts'
import { cloneDatabase, type TestDatabase } from '../database.ts'

let base: TestDatabase
let browser: Browser
let site: Running
before(async () => {
  base = await cloneDatabase()
  site = await open(base.url, 0, 'a secret of thirty-two letters !')
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await site.stop()
  await base.drop()
})

const password = 'mot cau rat de nho'

for (const { width, scripts, username } of [
  { width: 1280, scripts: true, username: 'tri.vo' },
  { width: 360, scripts: false, username: 'dat.kieu' },
]) {
  test(`a committee is founded and its people get in, ${width} px wide, ${scripts ? 'with' : 'without'} scripts`, async () => {
    const page = await newPage(browser, { width, scripts })
    const look = () => (scripts ? inspect(page) : Promise.resolve())
    const first = await announceFounding(base.url, site.origin)
    await page.goto(first ?? (await makeFoundingLink(base.url, site.origin)))
    await look()
    await fill(page, {
      'Tên cấp ủy': `Đảng ủy của ${username}`,
      'Họ và tên của đồng chí': 'Võ Minh Trí',
      'Chức vụ': 'Chánh Văn phòng',
      'Tên đăng nhập': username,
      'Mật khẩu': 'ngan',
    })
    await press(page, 'Lập cấp ủy')
    await page.getByText('ít nhất 15 ký tự').first().waitFor()
    await look()
    await page.getByLabel('Mật khẩu').fill(password)
    await press(page, 'Lập cấp ủy')
    await page.getByText('Việc tiếp theo').waitFor()
    await look()

    await page.getByRole('link', { name: 'Thêm đơn vị' }).click()
    await look()
    await page.getByLabel('Tên đơn vị').fill('Chi bộ thôn Bến Đò')
    await press(page, 'Thêm đơn vị')
    await page.getByRole('link', { name: 'Thêm người giữ chức vụ' }).click()
    await look()
    await fill(page, { 'Hoặc người mới': 'Đặng Thị Hòa', 'Chức vụ, như thường gọi': 'Bí thư chi bộ' })
    await press(page, 'Lưu')
    await page.getByText('Đặng Thị Hòa nhận chức vụ.').waitFor()
    await look()

    await page.goto(`${site.origin}/accounts`)
    await look()
    await press(page, 'Lập tài khoản cho tất cả')
    const slip = page.getByRole('region', { name: 'Phiếu đăng nhập: Đặng Thị Hòa' })
    const [name = '', code = ''] = await slip.locator('code').allTextContents()
    assert.match(name, /^hoa\.dang/)
    await look()
    await page.goto(`${site.origin}/accounts/slips`)
    await page.getByText('Phiếu không còn hiện được').waitFor()
    assert.ok(!(await page.content()).includes(code))
    await page.context().close()

    await secretary({ name, code: code.toLowerCase(), scripts })
  })
}

/** She has a phone, a slip and a QR code. */
async function secretary({ name, code, scripts }: { name: string; code: string; scripts: boolean }): Promise<void> {
  const page = await newPage(browser, { width: 360, scripts })
  const look = () => (scripts ? inspect(page) : Promise.resolve())
  await page.goto(`${site.origin}/login?u=${name}`)
  assert.equal(await page.getByLabel('Tên đăng nhập').inputValue(), name)
  await look()
  await page.getByLabel('Mật khẩu').fill(code)
  await press(page, 'Đăng nhập')
  await page.getByText('Đặt mật khẩu của đồng chí').waitFor()
  await look()
  await page.getByLabel('Mật khẩu mới').fill('song trang que toi')
  await press(page, 'Lưu mật khẩu')
  await page.waitForURL(`${site.origin}/`)

  await page.goto(`${site.origin}/units`)
  await look()
  assert.equal(await page.getByRole('link', { name: 'Thêm đơn vị' }).count(), 0)
  await page.goto(`${site.origin}/accounts`)
  await page.getByText('Không xem được trang này').waitFor()
  await look()
  await press(page, 'Đăng xuất').catch(() => page.goto(`${site.origin}/units`).then(() => press(page, 'Đăng xuất')))
  await page.getByLabel('Tên đăng nhập').waitFor()
  await page.context().close()
}
