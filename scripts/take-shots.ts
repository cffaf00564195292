// npm run shots — takes the pictures of the READMEs anew from the demonstration, so that they show today's product.
import { mkdirSync } from 'node:fs'
import { startEmbedded } from '#db/embedded.ts'
import { open } from '../app/server.ts'
import { clerkLogin, secretaryLogin } from '../seeds/demo-commune/accounts.ts'
import { prepareDemonstration } from '../seeds/demo-commune/demonstration.ts'
import { logInAs, newPage, openBrowser } from '../tests/browser.ts'
import { administer } from '../tests/database.ts'

const folder = 'docs/shots'
mkdirSync(folder, { recursive: true })
const embedded = await startEmbedded('.cache/shots')
const url = new URL(embedded.url)
const name = `shots_${process.pid}`
await administer(url, `create database ${name}`)
url.pathname = `/${name}`
await prepareDemonstration(url.href, new Date())
const site = await open(url.href, 0, 'shots')
const browser = await openBrowser()

const desk = await newPage(browser, { width: 1280 })
await logInAs(desk, site.origin, clerkLogin.username, clerkLogin.password)
await desk.goto(`${site.origin}/plans`)
await desk.locator('main a[href^="/plans/"]:not([href$="/new"])').first().click()
await desk.getByRole('heading', { name: 'IV. Tổ chức thực hiện' }).evaluate((heading) => heading.scrollIntoView())
await desk.screenshot({ path: `${folder}/review-1280.png` })
await desk.goto(`${site.origin}/campaigns`)
await desk.locator('main a[href^="/campaigns/"]').first().click()
await desk.screenshot({ path: `${folder}/campaign-1280.png` })
await desk.goto(`${desk.url().split('?')[0]}/duties`)
await desk.screenshot({ path: `${folder}/board-1280.png` })

const phone = await newPage(browser, { width: 360 })
await logInAs(phone, site.origin, secretaryLogin.username, secretaryLogin.password)
await phone.screenshot({ path: `${folder}/home-360.png` })
const duty = await phone.locator('.job a[href^="/duties/"]').first().getAttribute('href')
await phone.goto(site.origin + duty)
await phone.screenshot({ path: `${folder}/duty-360.png` })

await browser.close()
await site.stop()
await administer(url, `drop database ${name} with (force)`)
await embedded.stop()
