import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { limits } from '../../app/serving/limits.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { inspect, logInAs, newPage, openBrowser } from '../browser.ts'
import { clerkName, cookiesOf, openSite, password, post, type Site } from '../site.ts'

let site: Site
let strict: Running
let browser: Browser
before(async () => {
  site = await openSite()
  strict = await open(site.base.url, 0, 'a secret of thirty-two letters !', {
    ...settingsOf({}),
    generosity: (1 / limits.post.session) * 3,
  })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await strict.stop()
  await site.stop()
})

test('whoever posts too often reads when to try again, in their language, and sends what they typed once more', async () => {
  const page = await newPage(browser, { width: 360, scripts: false })
  await logInAs(page, strict.origin, clerkName, password)
  await page.goto(strict.origin + paths.newUnit())
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => post(strict.origin, paths.newUnit(), { name: '' }, cookies)),
  )
  const limited = answers.find(({ status }) => status === 429)
  assert.ok(limited, 'the fourth has to wait')
  assert.match(limited.headers.get('retry-after') ?? '', /^\d+$/)

  const name = page.locator('#name')
  await name.fill('Chi bộ <b>thôn</b> "Mới"')
  await page.locator('main form button[type=submit]').first().click()
  assert.match(await page.locator('main').innerText(), /Đợi \d+ giây/)
  assert.equal(await page.locator('input[type=hidden][name=name]').inputValue(), 'Chi bộ <b>thôn</b> "Mới"')
  await page.context().close()
})

test('whoever sends files too often keeps the words and chooses the files again', async () => {
  const cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
  const send = () => {
    const form = new FormData()
    form.set('pasted', 'Kế hoạch "dán" <vào>')
    form.set('file', new File(['x'], 'x.txt'))
    return fetch(strict.origin + paths.newPlan(), {
      method: 'POST',
      headers: { origin: strict.origin, cookie },
      body: form,
    })
  }
  let answer = await send()
  for (let count = 0; count < 4 && answer.status !== 429; count++) answer = await send()
  const page = await answer.text()
  assert.match(page, /<input type="hidden" name="pasted" value="Kế hoạch &quot;dán&quot; &lt;vào&gt;"/)
  assert.match(page, /enctype="multipart\/form-data".*<input id="file" name="file" type="file"/s)
})

test('the page that says "too often" is whole on a phone and in English', async () => {
  const page = await newPage(browser, { width: 360 })
  await page.context().addCookies([{ name: 'language', value: 'en', url: strict.origin }])
  for (let count = 0; count < 5; count++) await page.goto(`${strict.origin}${paths.foundCommittee()}`)
  assert.match(await page.locator('main').innerText(), /Try again in \d+ seconds; nothing is lost/)
  await inspect(page)
  await page.context().close()
})

test('a password is not carried along', async () => {
  const wrong = { username: 'nobody', password: 'mot cau bi mat' }
  const cookie = 'thidua.session_token=made-up'
  let text = ''
  for (let count = 0; count < 5; count++) text = await (await post(strict.origin, '/login', wrong, cookie)).text()
  assert.match(text, /Gửi lại/)
  assert.ok(text.includes('nobody') && !text.includes(wrong.password))
  assert.equal(cookiesOf(await post(strict.origin, '/login', wrong, cookie)), '')
})
