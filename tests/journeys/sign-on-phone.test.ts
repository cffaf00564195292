// A secretary makes a key on a phone with the office's code, is confirmed, signs, and the file is sound; and what goes otherwise.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page, Route } from 'playwright-core'
import type { Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { useInstallation } from '#paperwork/signing/authority/here.ts'
import type { Installation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { trustHere } from '#paperwork/signing/certificate.acts.ts'
import { getSigning } from '#paperwork/signing/signing.reads.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { fits, inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { android, askWithCode, confirmOnSight, newPhonePage, openFor, readyToSign } from '../signing/hall.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

const [hoa, vinh] = ['Đặng Thị Hòa', 'Lê Quang Vinh']
let site: Site
let browser: Browser
let installation: Installation
let desk: Page
let phone: Page // of Hòa, enrolled
const whoIs = (one: string) => site.cast.whos.get(one) as Who
const open = (...names: string[]) =>
  openFor((work) => acting(site.base, { ...site.clerk, now: new Date() }, work), names.map(whoIs))
const at = (path: string) => site.origin + path
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await admit(site.base, whoIs(hoa), 'hoa.dang')
  await admit(site.base, whoIs(vinh), 'vinh.le')
  const { made } = await makeInstallation('Đảng ủy xã Sông Trăng', new Date(Date.now() - 86_400_000))
  installation = { ...made, folder: null }
  useInstallation(installation)
  desk = await newPage(browser)
  await logInAs(desk, site.origin, clerkName, password)
  phone = await phoneOf('hoa.dang')
})
after(async () => {
  useInstallation(null)
  await browser.close()
  await site.stop()
})

async function phoneOf(username: string, userAgent = android, scripts = true): Promise<Page> {
  const page = await newPhonePage(browser, userAgent, scripts)
  await logInAs(page, site.origin, username, password)
  return page
}

/** The browser adds where a form comes from later than this sees it. */
const sent = (route: Route) => route.fetch({ headers: { ...route.request().headers(), origin: site.origin } })

const check = (id: Id<'signing'>) =>
  acting(site.base, { ...site.clerk, now: new Date(Date.now() + 1000) }, async (context) => {
    const { bytes } = await getFileContent(context, (await getSigning(context, id)).file)
    return verifyPdf(bytes, await trustHere(context, installation))
  })

test('with the code of the office a phone makes a key, and signs: the file is sound and names the person', async () => {
  const id = await open(hoa)
  await phone.goto(at(`/sign/${id}`))
  await phone.getByText('chưa được cấp chứng thư').waitFor()
  await inspect(phone)
  await askWithCode(site.origin, { desk, phone }, hoa)
  await inspect(phone)
  await inspect(desk)
  await confirmOnSight({ desk, phone })
  await inspect(phone)
  await phone.goto(at('/'))
  await phone.getByRole('link', { name: 'Ký: Bản cam kết thi đua' }).click()
  await readyToSign(phone)
  await phone.getByText('không phải chữ ký số chuyên dùng công vụ').waitFor({ state: 'attached' })
  await phone.getByRole('img', { name: 'Trang 1/2' }).waitFor()
  await inspect(phone)
  await phone.setViewportSize({ width: 740, height: 360 })
  await fits(phone)
  await press(phone, 'Ký')
  await phone.getByText('Đã ký lúc').waitFor()
  await phone.setViewportSize({ width: 360, height: 740 })
  const report = await check(id)
  assert.equal(report.verdict, 'sound')
  assert.deepEqual(
    report.signatures.map(({ signer }) => signer?.name),
    [hoa],
  )
})

test('touched twice, and with the net gone for a while, it is signed once', async () => {
  const id = await open(hoa)
  await phone.goto(at(`/sign/${id}`))
  await readyToSign(phone)
  let lost = 0
  await phone.route(`**/sign/${id}`, async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 2 || lost === 1) return route.continue()
    if (lost === 3) await sent(route) // the server has done it, and the answer is lost
    return route.abort('internetdisconnected')
  })
  await phone.getByRole('button', { name: 'Ký', exact: true }).dblclick()
  await phone.getByText('Mạng yếu, đang gửi lại').waitFor()
  await phone.getByText('Đã ký lúc').waitFor()
  await phone.unroute(`**/sign/${id}`)
  assert.equal((await check(id)).signatures.length, 1)
})

test('another has to sign first, and the wall of the hall tells whom it waits for', async () => {
  const id = await open(hoa, vinh)
  const later = await phoneOf('vinh.le')
  await later.goto(at(`/sign/${id}`))
  await later.getByText(`Chưa đến lượt: đang chờ ${hoa} ký`).waitFor()
  await inspect(later)
  await desk.goto(at('/sign/wall'))
  await desk
    .getByText(/\d+ trên \d+ chữ ký/)
    .first()
    .waitFor()
  assert.match((await desk.locator('.wall-names').textContent()) ?? '', new RegExp(hoa))
  await inspect(desk)
  await phone.goto(at(`/sign/${id}`))
  await readyToSign(phone)
  await press(phone, 'Ký')
  await phone.getByText('Đã ký lúc').waitFor()
  await desk.locator('.wall-names', { hasText: vinh }).waitFor() // by itself: nobody has loaded the page anew
  await later.context().close()
})

test('what has changed since it was shown is not signed', async () => {
  const id = await open(hoa)
  await phone.goto(at(`/sign/${id}`))
  await readyToSign(phone)
  await phone.route(`**/sign/${id}`, async (route) => {
    const answer = await sent(route)
    const told = await answer.json()
    const bent = Buffer.from(told.tail, 'base64')
    bent[10] = (bent[10] ?? 0) ^ 1
    await route.fulfill({ response: answer, json: { ...told, tail: bent.toString('base64') } })
  })
  await press(phone, 'Ký')
  await phone.getByText('Máy đã không ký').waitFor()
  await phone.unroute(`**/sign/${id}`)
  assert.equal((await check(id)).verdict, 'unsigned')
})

test('inside Zalo or Facebook the page gives the link for the own browser, and makes no key', async () => {
  for (const [app, agent] of [
    ['Zalo', `${android} Zalo android/23100101`],
    ['Facebook', `${android} [FB_IAB/FB4A;FBAV/450.0.0.0;]`],
  ] as const) {
    const inside = await phoneOf('vinh.le', agent)
    await inside.goto(at('/sign/enrol'))
    await inside.getByText(`Trang đang mở bên trong ${app}`).waitFor()
    assert.equal(await inside.getByLabel('Liên kết').inputValue(), at('/sign/enrol'))
    assert.equal(await inside.getByRole('button', { name: 'Tạo khóa trên máy này' }).count(), 0)
    await inspect(inside)
    await inside.context().close()
  }
})

test('a wrong code is counted and told', async () => {
  const inside = await phoneOf('vinh.le')
  await desk.goto(at('/signing-keys'))
  await desk.getByLabel('Trao mã cho').selectOption({ label: vinh })
  await press(desk, 'Tạo mã')
  await inside.goto(at('/sign/enrol'))
  for (const left of [4, 3]) {
    await inside.getByLabel('Mã nhận từ phiếu').fill('K7M4-9QTX-3P')
    await press(inside, 'Tạo khóa trên máy này')
    await inside.getByText(`Mã không đúng. Còn ${left} lần`).waitFor()
  }
  await inspect(inside)
  await inside.context().close()
})

test('a key that the phone has lost is told apart from another key, and made anew in a minute', async () => {
  await phone.evaluate(`new Promise((done) => { indexedDB.deleteDatabase('thidua-signing').onsuccess = done })`)
  const id = await open(hoa)
  await phone.goto(at(`/sign/${id}`))
  await phone.getByText('Khóa ký không còn trên máy này').waitFor()
  await inspect(phone)
  const second = await phoneOf('hoa.dang')
  await askWithCode(site.origin, { desk, phone: second }, hoa)
  await confirmOnSight({ desk, phone: second })
  await askWithCode(site.origin, { desk, phone }, hoa)
  await confirmOnSight({ desk, phone })
  await second.goto(at(`/sign/${id}`))
  await second.getByText('không phải khóa đang có hiệu lực').waitFor()
  await phone.goto(at(`/sign/${id}`))
  await readyToSign(phone)
  await press(phone, 'Ký')
  await phone.getByText('Đã ký lúc').waitFor()
  await second.context().close()
})

test('a lost phone that the office has revoked does not sign any more', async () => {
  const id = await open(hoa)
  await phone.goto(at(`/sign/${id}`))
  await readyToSign(phone)
  await desk.goto(at('/signing-keys'))
  await desk.getByLabel(`Vì sao thu hồi: ${hoa}`).selectOption({ label: 'mất máy' })
  await press(desk, `Thu hồi ${hoa}`)
  await desk.getByText('đã thu hồi').first().waitFor()
  await press(phone, 'Ký')
  await phone.getByText('chưa được cấp chứng thư còn hiệu lực').waitFor()
  assert.equal((await check(id)).verdict, 'unsigned')
})

test('without scripts the page says what is missing and names the paper way', async () => {
  const bare = await phoneOf('hoa.dang', android, false)
  await bare.goto(at('/sign/enrol'))
  await bare.getByText('ký tay trên bản giấy').waitFor()
  await bare.context().close()
})
