// The open API over real HTTP: every route without a key, with a stranger's, a revoked and a weak one; what it reads and writes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { appoint, endPost } from '#foundation/people/post.acts.ts'
import { listPostsWith } from '#foundation/people/post.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { makeKey, revokeKey } from '#paperwork/exchange/api-key.acts.ts'
import { listKeys } from '#paperwork/exchange/api-key.reads.ts'
import type { Scope } from '#paperwork/exchange/api-key.ts'
import { listDeliveriesOf } from '#paperwork/exchange/delivery.reads.ts'
import { writeDocument } from '#paperwork/exchange/edxml/write-document.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { setProfile } from '#paperwork/exchange/profile.acts.ts'
import { apiLimits } from '#shell/api-door.ts'
import { neighbour, neighbourUnits } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { acting } from '../database.ts'
import { openSite, type Site } from '../site.ts'
import { issueTo } from './issued.ts'
import { province, sampleDocument, sampleStatus, songTrang } from './sample.ts'

type Answer = { status: number; body: Record<string, unknown> }
type Keys = { read: string; write: string; theirs: string; revoked: string }

let site: Site
let keys: Keys
let document: Id<'document'>
let delivery: Id<'delivery'>
let incoming: string
before(async () => {
  site = await openSite()
  const { base, cast, clerk } = site
  const dat = (await foundCast(base.app, neighbour, neighbourUnits, new Date())).whos.get(neighbour.person) as Who
  keys = {
    read: await keyOf(clerk, 'Đọc', 'read'),
    write: await keyOf(clerk, 'Nộp', 'write'),
    theirs: await keyOf(dat, 'Núi Mây', 'write'),
    revoked: await keyOf(clerk, 'Thu hồi', 'write'),
  }
  const [revoked] = (await acting(base, clerk, listKeys)).filter(({ name }) => name === 'Thu hồi')
  assert.ok(revoked)
  await acting(base, clerk, (context) => revokeKey(context, revoked.id))
  const office = cast.units.get('Văn phòng Đảng ủy') as Id<'unit'>
  const profile = { organCode: songTrang.id, organName: songTrang.name, address: '', email: '', telephone: '' }
  const forms = { documentIdForm: 'organ-date-number', encoding: 'plain' } as const
  await acting(base, clerk, (context) => setProfile(context, { ...profile, ...forms }))
  document = await issueTo(base, clerk, office, [{ name: province.name, organCode: province.id }])
  delivery = (await acting(base, clerk, (context) => listDeliveriesOf(context, document)))[0]?.id as Id<'delivery'>
  const brought = await bring(keys.write, letter())
  incoming = String(brought.body.id)
})
after(() => site.stop())

async function keyOf(who: Who, name: string, scope: Scope): Promise<string> {
  const made = await acting(site.base, who, (context) => makeKey(context, { name, scope }))
  assert.ok(made.allowed)
  return made.token
}

const letter = (number = '41') =>
  writeDocument({
    ...{ ...sampleDocument, from: province, to: [songTrang], number, notation: 'CV-TU', on: day('2026-08-01') },
    ...{ responseFor: [], documentId: `000.00.01.H99,2026/08/01,${number}/CV-TU` },
  })

async function call(path: string, key: string | null, init: RequestInit = {}): Promise<Answer> {
  const headers = { ...(init.headers ?? {}), ...(key && { authorization: `Bearer ${key}` }) }
  const answer = await fetch(`${site.origin}/api${path}`, { ...init, headers })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const bring = (key: string | null, text: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const form = new FormData()
  form.set('package', new File([text], 'goi.edxml'))
  return call('/exchange/packages', key, { method: 'POST', body: form })
}

const say = (key: string | null, body: object, id: string = delivery): Promise<Answer> =>
  call(`/exchange/deliveries/${id}/status`, key, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const reads = () => [
  '/documents',
  `/documents/${document}`,
  '/register/outgoing?year=2026',
  '/register/incoming',
  `/register/incoming/${incoming}`,
  '/exchange/deliveries',
  `/exchange/deliveries/${delivery}`,
  `/exchange/deliveries/${delivery}/package`,
  '/exchange/statuses',
]
const whyIn = ({ body }: Answer) => (body.error as { why: string } | undefined)?.why

test('what is described is what is tried here', async () => {
  const described = await call('', null)
  assert.equal(described.body.openapi, '3.1.0')
  const patterns = Object.entries(described.body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const shaped = (path: string) => path.split('?')[0]?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*')
  const tried = [
    ...reads().map((path) => `get ${shaped(path)}`),
    'post /exchange/packages',
    'post /exchange/deliveries/*/status',
  ]
  assert.deepEqual(patterns.map((one) => one.replace(/\{\w+\}/, '*')).toSorted(), tried.toSorted())
})

test('every read opens with a key of the committee, and with no other', async () => {
  for (const path of reads()) {
    assert.equal((await call(path, keys.read)).status, 200, path)
    assert.deepEqual(
      [(await call(path, null)).status, whyIn(await call(path, keys.revoked))],
      [401, 'key-unknown'],
      path,
    )
    const theirs = await call(path, keys.theirs)
    const named = /[0-9a-f]{8}-/.test(path)
    assert.equal(theirs.status, named ? 404 : 200, path)
    if (!named) assert.equal(theirs.body.total, 0, path)
  }
})

test('a write asks for a key that may write, of this committee, and not revoked', async () => {
  assert.deepEqual([(await bring(null, letter())).status, (await say(null, { code: '01' })).status], [401, 401])
  assert.deepEqual(
    [(await bring(keys.revoked, letter())).status, (await say(keys.revoked, { code: '01' })).status],
    [401, 401],
  )
  const weak = [await bring(keys.read, letter()), await say(keys.read, { code: '01' })]
  assert.deepEqual(
    weak.map((one) => [one.status, whyIn(one)]),
    [
      [403, 'scope'],
      [403, 'scope'],
    ],
  )
  assert.equal((await say(keys.theirs, { code: '01' })).status, 404)
})

test('a key with another committee’s name in it finds nothing', async () => {
  const [, theirs = ''] = keys.theirs.split('_')
  const forged = keys.write.replace(/^thidua_[0-9a-f]+_/, `thidua_${theirs}_`)
  assert.equal((await call('/documents', forged)).status, 401)
  assert.equal((await call('/documents', 'thidua_x_y')).status, 401)
  const cookie = await fetch(`${site.origin}/api/documents`, { headers: { cookie: 'thidua.session_token=x' } })
  assert.equal(cookie.status, 401)
})

test('a package is registered, known when it comes again, and refused with its reason while it is kept aside', async () => {
  const first = await bring(keys.write, letter('42'))
  assert.deepEqual([first.status, first.body.outcome], [200, 'registered'])
  assert.deepEqual((await bring(keys.write, letter('42'))).body, { outcome: 'known', id: first.body.id })
  const broken = await bring(keys.write, letter('43').slice(0, 500))
  assert.deepEqual([broken.status, whyIn(broken)], [422, 'not-xml'])
  const detail = (broken.body.error as { detail: { aside: string } }).detail
  const kept = await acting(site.base, site.clerk, ({ db }) => db.selectFrom('incoming_aside').select('id').execute())
  assert.ok(kept.some(({ id }) => id === detail.aside))
  assert.equal((await bring(keys.write, new Uint8Array())).status, 422)
  const noFile = await call('/exchange/packages', keys.write, { method: 'POST', body: new FormData() })
  assert.deepEqual([noFile.status, whyIn(noFile)], [422, 'invalid'])
})

test('a status moves a delivery on, by JSON or as a message, in order only; what is wrong is named', async () => {
  const said = await say(keys.write, { code: '01', description: 'Đã đến trục' })
  assert.deepEqual([said.status, said.body.state, said.body.lastCode], [200, 'delivered', '01'])
  assert.equal((await bring(keys.write, writeStatus({ ...sampleStatus, code: '03' }))).body.outcome, 'status')
  const back = await say(keys.write, { code: '01' })
  assert.deepEqual([back.status, whyIn(back)], [422, 'status-not-now'])
  const wrong = await say(keys.write, { code: '99' })
  assert.equal(wrong.status, 422)
  assert.deepEqual(
    (wrong.body.error as { fields: { path: string }[] }).fields.map(({ path }) => path),
    ['code'],
  )
  assert.equal((await say(keys.write, { code: '01' }, 'not-an-id')).status, 422)
})

test('lists come by pages, and wrong pages are named', async () => {
  for (const number of ['51', '52', '53']) await bring(keys.write, letter(number))
  const { body } = await call('/register/incoming?page=2&size=2', keys.read)
  assert.deepEqual([body.page, body.size, (body.rows as unknown[]).length], [2, 2, 2])
  for (const query of ['page=0', 'size=101', 'page=x']) {
    const wrong = await call(`/register/incoming?${query}`, keys.read)
    assert.deepEqual([wrong.status, whyIn(wrong)], [422, 'invalid'], query)
  }
  assert.equal((await call('/register/outgoing', keys.read)).status, 422, 'a register is of a year')
})

test('what is not there says so, in the same shape', async () => {
  const nowhere = await call('/nowhere', keys.read)
  assert.deepEqual([nowhere.status, whyIn(nowhere)], [404, 'missing'])
  const none = await call('/documents/00000000-0000-4000-8000-000000000000', keys.read)
  assert.deepEqual([none.status, whyIn(none)], [404, 'missing'])
})

test('what a key does stands in the journal, in the name of whoever made it', async () => {
  const words = await acting(site.base, site.clerk, ({ db }) =>
    db.selectFrom('journal').select(['word', 'actor_id as actor']).where('word', 'like', 'api-key.%').execute(),
  )
  const own = words.filter(({ actor }) => actor === site.clerk.actor).map(({ word }) => word)
  for (const word of ['api-key.made', 'api-key.revoked', 'api-key.used']) assert.ok(own.includes(word), word)
})

test('only the office makes and revokes keys; a token is kept by nobody', async () => {
  const { base, cast, clerk } = site
  const hoa = cast.whos.get('Đặng Thị Hòa') as Who
  const make = (who: Who, name: string) => acting(base, who, (context) => makeKey(context, { name, scope: 'read' }))
  assert.deepEqual(await make(hoa, 'x'), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await make(clerk, ''), { allowed: false, refusal: { why: 'name-missing' } })
  assert.deepEqual(await make(clerk, 'Đọc'), { allowed: false, refusal: { why: 'name-taken' } })
  const [first] = await acting(base, clerk, listKeys)
  assert.ok(first)
  const revoke = (who: Who, id = first.id) => acting(base, who, (context) => revokeKey(context, id))
  assert.deepEqual(await revoke(hoa), { allowed: false, refusal: { why: 'not-office' } })
  const gone = (await acting(base, clerk, listKeys)).find(({ revokedAt }) => revokedAt !== null)
  assert.deepEqual(await revoke(clerk, gone?.id), { allowed: false, refusal: { why: 'revoked-already' } })
  const rows = await acting(base, clerk, ({ db }) => db.selectFrom('api_key').selectAll().execute())
  for (const token of Object.values(keys)) assert.ok(!JSON.stringify(rows).includes(token.slice(42)))
})

test('the reference is a page without scripts, in both languages', async () => {
  const page = await fetch(`${site.origin}/api/docs`)
  const text = await page.text()
  assert.equal(page.status, 200)
  assert.match(text, /POST \/api\/exchange\/packages/)
  assert.match(text, /Nộp gói edXML/)
  assert.doesNotMatch(text, /<script/)
  const english = await (await fetch(`${site.origin}/api/docs`, { headers: { cookie: 'language=en' } })).text()
  assert.match(english, /Bring an edXML package/)
})

test('when its maker leaves the office a key opens nothing any more', async () => {
  const { base, clerk, cast } = site
  const hoa = cast.whos.get('Đặng Thị Hòa') as Who
  const unit = cast.units.get('Văn phòng Đảng ủy') as Id<'unit'>
  const from = day('2026-01-01')
  const held = await acting(base, clerk, (context) =>
    appoint(context, { unit, person: hoa.actor, role: 'staff', title: 'Chuyên viên', from }),
  )
  assert.ok(held)
  const key = await keyOf(hoa, 'Của chuyên viên', 'read')
  assert.equal((await call('/documents', key)).status, 200)
  const post = (await acting(base, clerk, (context) => listPostsWith(context, hoa.actor))).find(
    (one) => one.unit === unit,
  )
  const ended = await acting(base, clerk, (context) => endPost(context, post?.id as Id<'post'>, context.today))
  assert.ok(ended.allowed)
  assert.equal((await call('/documents', key)).status, 401)
})

test('asked too often a key has to wait, and so has a stranger', async () => {
  const often = async (key: string | null, many: number) => {
    const answers = []
    for (let sent = 0; sent < many; sent++) answers.push((await call('/exchange/statuses', key)).status)
    return answers.at(-1)
  }
  assert.equal(await often(await keyOf(site.clerk, 'Nhiều', 'read'), apiLimits.read + 1), 429)
  assert.equal(await often(null, apiLimits.stranger + 1), 429)
  assert.equal((await call('/exchange/statuses', keys.read)).status, 200, 'others go on')
})
