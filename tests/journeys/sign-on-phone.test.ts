// A secretary makes a key on a phone with the office's code, is confirmed, signs, and the file is sound; and what goes otherwise.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { useInstallation } from '#paperwork/signing/authority/here.ts'
import type { Installation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { trustHere } from '#paperwork/signing/certificate.acts.ts'
import { openSigning } from '#paperwork/signing/signing.acts.ts'
import { getSigning } from '#paperwork/signing/signing.reads.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { commitment } from '../signing/signed.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

const name = 'Đặng Thị Hòa'
const other = 'Lê Quang Vinh'
const android =
  'Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'

let site: Site
let browser: Browser
let installation: Installation
let desk: Page
const whoIs = (one: string) => site.cast.whos.get(one) as Who
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await admit(site.base, whoIs(name), 'hoa.dang')
  await admit(site.base, whoIs(other), 'vinh.le')
  const { made } = await makeInstallation('Đảng ủy xã Sông Trăng', new Date(Date.now() - 86_400_000))
  installation = { ...made, folder: null }
  useInstallation(installation)
  desk = await newPage(browser)
  await logInAs(desk, site.origin, clerkName, password)
})
after(async () => {
  useInstallation(null)
  await browser.close()
  await site.stop()
})

async function phoneOf(username: string, userAgent = android): Promise<Page> {
  const viewport = { width: 360, height: 740 }
  const context = await browser.newContext({ viewport, userAgent, isMobile: true, hasTouch: true, locale: 'vi-VN' })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  await logInAs(page, site.origin, username, password)
  return page
}

/** The office hands over a code; the phone takes it; the office looks and confirms. */
async function enrol(phone: Page, whose: string): Promise<void> {
  await desk.goto(`${site.origin}/signing-keys`)
  await desk.getByLabel('Trao mã cho').selectOption({ label: whose })
  await press(desk, 'Tạo mã')
  const code = (await desk.locator('.slip code').textContent()) ?? ''
  await inspect(desk)
  await desk.getByRole('link', { name: 'Theo dõi và xác nhận' }).click()
  await desk.getByText('Điện thoại chưa gửi yêu cầu').waitFor()
  await phone.goto(`${site.origin}/sign/enrol`)
  await phone.getByLabel('Mã nhận từ phiếu').fill(code.toLowerCase())
  await press(phone, 'Tạo khóa trên máy này')
  await phone.getByText('Khóa đã tạo xong').waitFor()
  const mark = await phone.locator('[data-say=asked] [data-mark]').textContent()
  await inspect(phone)
  await desk.getByText('Dãy trên điện thoại của người ấy').waitFor()
  assert.equal(await desk.locator('.mark-groups').textContent(), mark, 'the phone counts it itself')
  await inspect(desk)
  await press(desk, 'Đúng người, đúng dãy: xác nhận')
  await desk.getByText('Đã xác nhận').waitFor()
  await phone.getByText('Máy này đã sẵn sàng để ký').waitFor()
  await inspect(phone)
}

async function openFor(...names: string[]): Promise<Id<'signing'>> {
  const places = names.map((one, index) => ({
    ...{ person: whoIs(one).actor, label: `Chữ ký của ${one}`, page: 1 },
    rectangle: [60 + 170 * index, 120, 210 + 170 * index, 190] as [number, number, number, number],
  }))
  const wanted = { title: 'Bản cam kết thi đua', name: 'cam-ket.pdf', pdf: commitment(), places }
  const opened = await acting(site.base, site.clerk, (context) => openSigning(context, wanted))
  assert.ok(opened.allowed)
  return opened.signing
}

const check = (id: Id<'signing'>) =>
  acting(site.base, site.clerk, async (context) => {
    const { bytes } = await getFileContent(context, (await getSigning(context, id)).file)
    const trust = await trustHere({ ...context, now: new Date(Date.now() + 1000) }, installation)
    return verifyPdf(bytes, trust)
  })

test('with the code of the office a phone makes a key, and signs: the file is sound and names the person', async () => {
  const phone = await phoneOf('hoa.dang')
  await enrol(phone, name)
  const id = await openFor(name)
  await phone.getByRole('link', { name: 'Cần tôi ký' }).click()
  await phone.getByRole('link', { name: 'Bản cam kết thi đua' }).click()
  await phone.getByText('Máy đã có đúng tệp').or(phone.getByText('Chạm Ký là ký vào ô')).first().waitFor()
  await inspect(phone)
  await press(phone, 'Ký')
  await phone.getByText('Đã ký lúc').waitFor()
  const report = await check(id)
  assert.equal(report.verdict, 'sound')
  assert.deepEqual(
    report.signatures.map(({ signer }) => signer?.name),
    [name],
  )
  await phone.context().close()
})
