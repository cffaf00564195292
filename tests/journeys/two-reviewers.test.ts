// Two people of the office at one draft: neither overwrites the other unseen, and together they launch once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import { founding } from '../../seeds/demo-commune/cast.ts'
import { inspect, logInAs, newPage, openBrowser, press } from '../browser.ts'
import { acting } from '../database.ts'
import { answerAll, findingOn, handInSample } from '../reviewed.ts'
import { admit, clerkName, openSite, password, type Site } from '../site.ts'

const colleague = { name: 'Kiều Thị Vân', username: 'van.kieu' }

let browser: Browser
let site: Site
let one: Page
let other: Page
before(async () => {
  site = await openSite()
  browser = await openBrowser()
  await appointColleague()
  one = await newPage(browser)
  other = await newPage(browser, { width: 360 })
  await logInAs(one, site.origin, clerkName, password)
  await logInAs(other, site.origin, colleague.username, password)
})
after(async () => {
  await browser.close()
  await site.stop()
})

async function appointColleague(): Promise<void> {
  const { base, cast, clerk } = site
  const person = await acting(base, clerk, async (context) => {
    const id = await addPerson(context, colleague.name)
    const unit = cast.units.get(founding.office) as Id<'unit'>
    await appoint(context, { unit, person: id, role: 'staff', title: 'Chuyên viên', from: context.today })
    return id
  })
  await admit(base, { ...clerk, actor: person } satisfies Who, colleague.username)
}

const desk = () => ({ ...site, leader: site.clerk })

test('whoever saves second is told who was quicker and what they wrote, and nothing is lost', async () => {
  const plan = await handInSample(desk())
  const theme = await findingOn(desk(), plan, 'theme')
  const address = site.origin + paths.answerFinding({ plan, finding: theme.id })
  await Promise.all([one.goto(address), other.goto(address)])
  await one.getByLabel('Nội dung').fill('Sông Trăng giữ đê')
  await other.getByLabel('Nội dung').fill('Cả xã giữ đê')
  await press(one, 'Lưu')
  await one.getByText('Đã sửa').first().waitFor()

  await press(other, 'Lưu')
  const told = other.getByRole('alert')
  await told.getByText(`${founding.person} vừa trả lời chỗ này`).waitFor()
  await told.getByText('Sông Trăng giữ đê').waitFor()
  assert.equal(await other.getByLabel('Nội dung').inputValue(), 'Cả xã giữ đê', 'what was typed is still there')
  await inspect(other)
  await one.goto(address)
  assert.equal(await one.getByLabel('Nội dung').inputValue(), 'Sông Trăng giữ đê', 'nothing was overwritten')

  await press(other, 'Lưu') // now she has seen it
  await one.goto(address)
  assert.equal(await one.getByLabel('Nội dung').inputValue(), 'Cả xã giữ đê')
})

test('a button of a page that is no longer true does nothing, and says so', async () => {
  const plan = await handInSample(desk())
  const address = site.origin + paths.reviewPlan({ plan })
  await Promise.all([one.goto(address), other.goto(address)])
  const drop = one.getByRole('button', { name: /^Bỏ \d+$/ }).first()
  const number = (await drop.getAttribute('aria-label'))?.replace(/\D/g, '')
  await drop.click()
  await one.getByText('Đã bỏ').first().waitFor()

  await other.getByRole('button', { name: `Nhận ${number}`, exact: true }).click()
  await other.getByRole('alert').getByText(`${founding.person} vừa trả lời chỗ này: đã bỏ`).waitFor()
  await inspect(other)
  await one.reload()
  await one.getByText('Đã bỏ').first().waitFor()
})

test('two who launch at once launch one campaign', async () => {
  const plan = await handInSample(desk())
  await answerAll(desk(), plan)
  const address = site.origin + paths.launchCampaign({ plan })
  await Promise.all([one.goto(address), other.goto(address)])
  await Promise.all([press(one, 'Phát động'), press(other, 'Phát động')])

  const ends = await Promise.all([one, other].map((page) => page.getByRole('heading', { level: 1 }).innerText()))
  assert.deepEqual(ends.toSorted(), ['Phát động được chưa?', 'Tin nhắn cho các đơn vị'])
  const late = ends[0] === 'Phát động được chưa?' ? one : other
  await late.getByRole('alert').getByText('Kế hoạch này đã phát động rồi').waitFor()
  await inspect(late)
  await one.goto(site.origin + paths.campaigns())
  assert.equal(await one.getByText('Đang chạy').count(), 1)
})
