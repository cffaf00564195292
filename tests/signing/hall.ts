// The hall: phones of 360 px, the office's desk, and a commitment that is to be signed.
import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import type { Context, Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { openSigning } from '#paperwork/signing/signing.acts.ts'
import { press } from '../browser.ts'
import { commitment } from './signed.ts'

export const android =
  'Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'

export async function newPhonePage(browser: Browser, userAgent = android, scripts = true): Promise<Page> {
  const screen = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'vi-VN' }
  const context = await browser.newContext({ ...screen, userAgent, javaScriptEnabled: scripts })
  context.setDefaultTimeout(10_000)
  return context.newPage()
}

/** The office makes a code; the one who is given it types it on the phone. */
export async function askWithCode(origin: string, { desk, phone }: { desk: Page; phone: Page }, whose: string) {
  await desk.goto(`${origin}/signing-keys`)
  await desk.getByLabel('Trao mã cho').selectOption({ label: whose })
  await press(desk, 'Tạo mã')
  const code = (await desk.locator('.slip code').textContent()) ?? ''
  await desk.getByRole('link', { name: 'Theo dõi và xác nhận' }).click()
  await desk.getByText('Điện thoại chưa gửi yêu cầu').waitFor()
  await phone.goto(`${origin}/sign/enrol`)
  await phone.getByLabel('Mã nhận từ phiếu').fill(code.toLowerCase())
  await press(phone, 'Tạo khóa trên máy này')
  await phone.getByText('Khóa đã tạo xong').waitFor()
  await desk.getByText('Dãy trên điện thoại của người ấy').waitFor()
}

/** The phone counts its groups itself; the office compares and confirms. */
export async function confirmOnSight({ desk, phone }: { desk: Page; phone: Page }): Promise<void> {
  const shown = await phone.locator('[data-say=asked] [data-mark]').textContent()
  assert.equal(await desk.locator('.mark-groups').textContent(), shown)
  await press(desk, 'Đúng người, đúng dãy: xác nhận')
  await desk.getByText('Đã xác nhận').waitFor()
  await phone.getByText('Máy này đã sẵn sàng để ký').waitFor()
}

/** `acts` is a transaction of the office. */
export async function openFor(
  acts: <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>,
  people: Who[],
  pdf: Uint8Array = commitment(),
): Promise<Id<'signing'>> {
  const places = people.map(({ actor }, index) => ({
    ...{ person: actor, label: `Chữ ký thứ ${index + 1}`, page: 0 },
    rectangle: [60 + 170 * (index % 3), 120, 210 + 170 * (index % 3), 190] as [number, number, number, number],
  }))
  const wanted = { title: 'Bản cam kết thi đua', name: 'cam-ket.pdf', pdf, places }
  const opened = await acts((context) => openSigning(context, wanted))
  assert.ok(opened.allowed)
  return opened.signing
}

/** The document is on the screen and the phone has it: the button is there. */
export const readyToSign = (phone: Page) => phone.getByRole('button', { name: 'Ký', exact: true }).waitFor()
