import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { beginDuty, handIn } from '#cycle/duties/duty.acts.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import { listProofs } from '#cycle/duties/proof.reads.ts'
import type { Who } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { acting } from '../database.ts'
import { launch } from '../launched.ts'
import { unsealed } from '../seal.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../site.ts'

let site: Site
let cookie: string
before(async () => {
  site = await openSite()
  cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
})
after(() => site.stop())

const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + where, { headers: { cookie, ...headers }, redirect: 'manual' })

test('whatever goes wrong, the answer is sealed like every page', async () => {
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example', cookie }, body: new URLSearchParams() }
  const broken = {
    method: 'POST',
    headers: { origin: site.origin, cookie, 'content-type': 'multipart/form-data; boundary=x' },
    body: 'no form',
  }
  const answers = [
    await get('/nothing/here'),
    await get(`/units/${crypto.randomUUID()}`),
    await get('/%00'),
    await get('/units', { cookie: '' }),
    await fetch(`${site.origin}/login`, foreign),
    await fetch(`${site.origin}/login`, broken),
    await fetch(`${site.origin}/units`, { method: 'DELETE', headers: { origin: site.origin, cookie } }),
  ]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404, 400, 302, 403, 400, 404],
  )
  for (const answer of answers)
    assert.deepEqual(
      unsealed({ headers: Object.fromEntries(answer.headers), body: await answer.text() }),
      [],
      answer.url,
    )
})

test('what may be kept by a browser is only what is the same for everybody', async () => {
  const page = await (await get('/units')).text()
  const [, style] = /href="(\/style\.[^"]+)"/.exec(page) ?? []
  assert.ok(style)
  for (const where of [style, '/icon.svg']) {
    const answer = await get(where)
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  }
})

test('a file that somebody uploaded is handed over as a file, in a sandbox, with the type of its bytes', async () => {
  const who = { ...(site.cast.whos.get('Đặng Thị Hòa') as Who), now: new Date(), today: dayOf(new Date()) }
  await admit(site.base, who, 'hoa.dang')
  const campaign = await launch(site.base, site.cast, { ...site.clerk, now: new Date(), today: dayOf(new Date()) })
  const duties = await acting(site.base, who, (context) => listDuties(context, campaign))
  const duty = duties.find(({ unitName }) => unitName.includes('Bến Đò'))
  assert.ok(duty)
  const dressed = { name: 'trang.html', bytes: new TextEncoder().encode('%PDF-1.7 <script>alert(1)</script>') }
  await acting(site.base, who, (context) => beginDuty(context, duty.id))
  const handed = await acting(site.base, who, (context) =>
    handIn(context, duty.id, { text: 'Đã làm', files: [dressed] }),
  )
  assert.ok(handed.allowed)

  const [proof] = await acting(site.base, who, (context) => listProofs(context, duty.id))
  const file = proof?.files[0]?.id
  assert.ok(file)
  const answer = await get(paths.proofFile({ duty: duty.id, file }))
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''trang\.html\.pdf$/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/)
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})
