// From touching "Ký" to done, in a real browser at a quarter of its speed on a 3G net, with the document already on the screen.
import type { Page } from 'playwright-core'
import { asApp } from '#db/connect.ts'
import { type Context, inTransaction, type Who } from '#db/context.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { giveAccount } from '#foundation/accounts/password.acts.ts'
import { useInstallation } from '#paperwork/signing/authority/here.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { open } from '../../app/server.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { logInAs, newPage, openBrowser } from '../../tests/browser.ts'
import { administer } from '../../tests/database.ts'
import { askWithCode, confirmOnSight, newPhonePage, openFor, readyToSign } from '../../tests/signing/hall.ts'
import { type Measure, rounded } from '../row.ts'

const times = 5
const name = 'Đặng Thị Hòa'
const password = 'mot cau rat de nho'

export const signOnPhoneRow: Measure = {
  name: 'sign-on-phone',
  limit: '≤ 3 s',
  async run() {
    const seconds = await measure()
    return { name: 'sign-on-phone', value: rounded(seconds), unit: 's', against: null, ratio: null }
  },
}

/** The middle one of so many signatures. */
async function measure(): Promise<number> {
  const embedded = await startEmbedded('.cache/bench-phone')
  const url = new URL(embedded.url)
  const database = `bench_phone_${process.pid}`
  await administer(url, `create database ${database}`)
  url.pathname = `/${database}`
  await migrate(url.href)
  const app = asApp(url.href)
  const { whos } = await foundCast(app, founding, units, new Date(Date.now() - 3_600_000))
  const { made } = await makeInstallation(founding.committee, new Date(Date.now() - 86_400_000))
  useInstallation({ ...made, folder: null })
  const server = await open(url.href, 0, 'bench')
  const browser = await openBrowser()
  try {
    const [clerk, hoa] = [whos.get(founding.person), whos.get(name)]
    if (!clerk || !hoa) throw new Error('the cast has lost somebody')
    const acts = <Result>(who: Who, work: (context: Context) => Promise<Result>) =>
      inTransaction(app, { ...who, now: new Date() }, 'read write', work)
    for (const [who, username] of [
      [clerk, 'tri.vo'],
      [hoa, 'hoa.dang'],
    ] as const)
      await acts(who, (context) => giveAccount(context, { person: who.actor, username, password }))
    const [desk, phone] = [await newPage(browser), await newPhonePage(browser)]
    for (const one of [desk, phone]) one.context().setDefaultTimeout(60_000) // beside other work on the machine
    await logInAs(desk, server.origin, 'tri.vo', password)
    await logInAs(phone, server.origin, 'hoa.dang', password)
    await askWithCode(server.origin, { desk, phone }, name)
    await confirmOnSight({ desk, phone })
    await slowDown(phone)
    const taken: number[] = []
    for (let run = 0; run < times; run++) {
      const signing = await openFor((work) => acts(clerk, work), [hoa])
      await phone.goto(`${server.origin}/sign/${signing}`)
      await readyToSign(phone)
      taken.push(await phone.evaluate<number>(touch))
    }
    return (taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0) / 1000
  } finally {
    await browser.close()
    await server.stop()
    await app.destroy()
    await administer(url, `drop database if exists ${database} with (force)`)
    await embedded.stop()
  }
}

/** As the page itself sees it: from the touch to the words that it is done. */
const touch = `new Promise((resolve) => {
  const done = document.querySelector('[data-say=done]')
  const begun = performance.now()
  new MutationObserver(() => { if (!done.hidden) resolve(performance.now() - begun) }).observe(done, { attributes: true })
  document.querySelector('[data-sign] button').click()
})`

async function slowDown(phone: Page): Promise<void> {
  const devtools = await phone.context().newCDPSession(phone)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const [down, up] = [1_600_000 / 8, 750_000 / 8]
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: down, uploadThroughput: up },
  })
}
