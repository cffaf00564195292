// The page at the door through a real camera: the browser is given a film of an invitation's code.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import { addGuest, issueInvitations } from '#cycle/invitations/invitation.acts.ts'
import { tokensOf } from '#cycle/invitations/token.reads.ts'
import { open, type Running } from '../../app/server.ts'
import { logInAs, newPage, openBrowser } from '../browser.ts'
import { confirmed, type Staged, stageCeremony } from '../ceremony.ts'
import { acting } from '../database.ts'
import { filmOf } from '../making/film.ts'
import { admit, clerkName, password } from '../site.ts'

let stage: Staged
let site: Running
let browser: Browser
let folder: string
let ceremony: string
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
  await admit(stage.base, stage.clerk, clerkName)
  site = await open(stage.base.url, 0, 'a secret of thirty-two letters !')
  const code = await acting(stage.base, stage.clerk, async (context) => {
    const guest = { person: null, unit: null, name: 'Khách Trước Ống Kính', title: '', unitName: 'Đoàn khách' }
    await addGuest(context, stage.campaign, { ...guest, email: null, phone: null })
    await issueInvitations(context, stage.campaign)
    const { id } = await getCeremony(context, stage.campaign)
    ceremony = id
    const invited = (await listGuests(context, id)).find(({ name }) => name === guest.name)
    assert.ok(invited)
    return `${site.origin}/invited/${context.tenant}?key=${(await tokensOf(context))(invited)}`
  })
  folder = await mkdtemp(join(tmpdir(), 'film-'))
  await writeFile(join(folder, 'code.y4m'), filmOf(code))
  browser = await openBrowser([
    ...['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
    `--use-file-for-fake-video-capture=${join(folder, 'code.y4m')}`,
  ])
})
after(async () => {
  await browser.close()
  await site.stop()
  await stage.base.drop()
  await rm(folder, { recursive: true })
})

test('the camera reads the code of an invitation, lets the guest in, and does not count the code that is still held up', async () => {
  const phone = await newPage(browser, { width: 360 })
  phone.context().setDefaultTimeout(20_000)
  await logInAs(phone, site.origin, clerkName, password)
  await phone.goto(`${site.origin}/check-in/${ceremony}`)
  await phone.getByRole('button', { name: 'Mở máy ảnh để quét' }).click()
  await phone.getByText('Khách Trước Ống Kính').waitFor()
  await phone.getByText(/^1 \/ \d+ người đã vào/).waitFor()
  assert.match((await phone.locator('[data-result]').textContent()) ?? '', /^Mời vào/)
  await phone.getByRole('button', { name: 'Tắt máy ảnh' }).click()
  await phone.getByText('Đã gửi hết').waitFor()
  await phone.context().close()
})

test('no other page may open the camera', async () => {
  const page = await newPage(browser)
  const answer = await page.goto(`${site.origin}/login`)
  assert.match(answer?.headers()['permissions-policy'] ?? '', /camera=\(\)/)
  await page.context().close()
})
