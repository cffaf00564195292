// Every route, as every role, with the things of its own and of another committee, over real HTTP: what the matrix of
// rights says is what happens; nothing answers 500, nothing of the neighbour is named, and what is refused stores nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { registry } from '#disclosure/rights/registry.words.ts'
import type { Right, Scene } from '#disclosure/rights/right.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { useInstallation } from '#paperwork/signing/authority/here.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { settingsOf } from '#serving/settings.ts'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { acting, cloneDemo, type TestDatabase } from '../database.ts'
import { whoLogsIn } from '../who.ts'
import { actorOf, type Example, findExample, handInOne, type Ids, over, sceneAt, withVersion } from './examples.ts'
import { forms, grantedElsewhere } from './forms.ts'
import { giveTheNeighbourACampaign } from './neighbour.ts'
import { admitAll, type Role } from './roles.ts'

type Name = keyof typeof paths
const door = ['login', 'logout', 'language', 'secondStep', 'passkeyLogin', 'singleSignOn', 'singleSignOnBack']
const names = (Object.keys(paths) as Name[]).filter((name) => !door.includes(name))
const open_ = new Set([
  'foundCommittee',
  'checkHead',
  'publishedHeads',
  'invited',
  'calendarFeed',
  'checkInWorker',
  'checkSigned',
])
const vi = { language: 'vi' } as const

let base: TestDatabase
let site: Running
let roles: Role[]
let neighbour: Role
let examples: { ours: Example; over: Example; theirs: Example }
let clerk: Who
before(async () => {
  base = await cloneDemo()
  useInstallation({ ...(await makeInstallation('Thử quyền', new Date(Date.now() - 86_400_000))).made, folder: null })
  const theirs = await giveTheNeighbourACampaign(base)
  site = await open(base.url, 0, 'test', { ...settingsOf({}), generosity: 100 }) // nobody walks as fast as this
  const admitted = await admitAll(base, site.origin)
  ;({ roles, neighbour } = admitted)
  clerk = (roles[0] as Role).who
  const bystander = await whoLogsIn(base, 'dongchi4') // whose account is renewed and closed: nobody who walks
  const heads = roles.slice(2, -1).map(({ who }) => who)
  examples = {
    ours: await findExample(base, clerk, await handInOne(base, heads)),
    over: await findExample(base, clerk, over),
    theirs: await findExample(base, theirs, sql`true`),
  }
  examples.ours.ids.person = bystander.actor
})
after(async () => {
  await site.stop()
  await base.drop()
})

const instead: Partial<Record<Name, string>> = { splitTask: 'task', mapBody: 'body' }

/** Where another thing of the same noun is meant. */
const nounFor = (name: Name, noun: string): string => {
  if (noun === 'finding') return instead[name] ?? noun
  if (name === 'workPhoto') return noun === 'file' ? 'photo' : 'photographed'
  if (name === 'commitmentFile' && noun === 'file') return 'sheet'
  if (name === 'voucherFile' && noun === 'file') return 'voucher_file'
  if (name === 'incomingFile' && noun === 'file') return 'incoming_file'
  if (name === 'deliveryPackage' && noun === 'delivery') return 'delivery_axis'
  if (name === 'documentDeliveries' && noun === 'document') return 'delivered'
  return name === 'proofFile' && noun === 'duty' ? 'proved' : noun
}

const addressOf = (name: Name, ids: Ids): string =>
  paths[name].pattern.replace(/:(\w+)/g, (_, noun: string) => {
    const id = ids[nounFor(name, noun)]
    assert.ok(id, `no example for ${name}, which asks for the id of a ${noun}`)
    return id
  })

const get = (role: Role, path: string) =>
  fetch(site.origin + path, { headers: { cookie: role.cookie }, redirect: 'manual' })

const send = (role: Role, path: string, fields: Record<string, string>) =>
  fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, cookie: role.cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

const refusalOf = (name: Name, kind: 'opens', actor: Actor, scene: Scene): string | null =>
  registry
    .filter((one) => one[kind].includes(name))
    .map((one) => one.judge(actor, scene, vi))
    .find((text) => text !== null) ?? null

/** How many entries all journals have: what is refused must not move it. */
const entries = async (): Promise<number> => {
  let sum = 0
  for (const { who } of [roles[0], neighbour] as Role[]) {
    const { rows } = await acting(base, who, ({ db }) => sql<{ seq: number }>`select seq from journal_head`.execute(db))
    sum += rows[0]?.seq ?? 0
  }
  return sum
}

test('every page opens for whom the matrix says, and for nobody else', async () => {
  const wrong: string[] = []
  for (const [label, example] of Object.entries({ running: examples.ours, over: examples.over }))
    for (const role of roles) {
      const actor = await actorOf(base, role.who)
      const scene = await sceneAt(base, clerk, example, false)
      for (const name of names) {
        if (label === 'over' && !paths[name].pattern.includes(':campaign') && !paths[name].pattern.includes(':duty'))
          continue
        if (label === 'over' && name === 'proofFile') continue // a trial has no proofs
        const answer = await get(role, addressOf(name, example.ids))
        const due = refusalOf(name, 'opens', actor, scene) === null || open_.has(name) ? [200] : [403]
        if (name === 'planFile' && due[0] === 200) due.push(404) // pasted text has no file
        if (name === 'calendarFeed' || name === 'invitationsFile') due.push(404) // without its key; without guests
        await answer.arrayBuffer()
        if (!due.includes(answer.status))
          wrong.push(`${role.name}: ${name} (${label}) answers ${answer.status}, not ${due}`)
      }
    }
  assert.deepEqual(wrong, [])
})

test('whoever is not logged in is led to the door, by every route', async () => {
  const nobody = { cookie: '' } as Role
  for (const name of names.filter((one) => !open_.has(one))) {
    const path = addressOf(name, examples.ours.ids)
    for (const answer of [await get(nobody, path), await send(nobody, path, { act: 'begin' })]) {
      assert.equal(answer.status, 302, name)
      assert.match(answer.headers.get('location') ?? '', /^\/login/, name)
    }
  }
})

test('another committee’s things are not there, on any page and in any form, and nothing of it is named', async () => {
  const before = await entries()
  const wrong: string[] = []
  const strangers = [
    ...roles.map((role) => ({ role, example: examples.theirs, secrets: theirNames })),
    { role: neighbour, example: examples.ours, secrets: ourNames },
  ]
  for (const { role, example, secrets } of strangers)
    for (const name of names) {
      if (!paths[name].pattern.includes(':') || open_.has(name)) continue
      const path = addressOf(name, example.ids)
      const acts = registry.filter(({ posts }) => posts.includes(name))
      const answers = [await get(role, path)]
      for (const { key } of acts) answers.push(await send(role, path, forms[key]?.(example, name) ?? {}))
      for (const answer of answers) {
        const text = await answer.text()
        if (![403, 404].includes(answer.status)) wrong.push(`${role.name}: ${name} answers ${answer.status}`)
        if (answer.status === 403 && role === roles[0]) wrong.push(`${role.name}: ${name} is forbidden, not missing`)
        for (const secret of secrets) if (text.includes(secret)) wrong.push(`${role.name}: ${name} says ${secret}`)
      }
    }
  assert.deepEqual(wrong, [])
  assert.equal(await entries(), before)
})

const theirNames = ['Núi Mây', 'Kiều Văn Đạt', 'Đỉnh Trời', 'Triệu Thị Nương']
const ourNames = ['Sông Trăng', 'Võ Minh Trí', 'Bến Đò', 'Đặng Thị Hòa']

test('a form that names another committee’s thing is refused in words, and stores nothing', async () => {
  const { ours, theirs } = examples
  const before = await entries()
  const office = roles[0] as Role
  const [mine, other] = [ours.ids, theirs.ids] as [Ids, Ids]
  const unit = { name: 'Đơn vị lạ', kind: 'other', from: '2030-01-01', parent: other.unit ?? '' }
  const tries: [Name, Record<string, string>][] = [
    ['newUnit', unit],
    ['editUnit', unit],
    ['newPost', { person: other.person ?? '', title: 'Ủy viên', role: 'member', from: '2030-01-01' }],
    ['accounts', { close: other.person ?? '' }],
    ['slips', { for: other.person ?? '' }],
    ['plans', { plan: other.plan ?? '' }],
    ['newAssignment', { text: 'Việc', body: 'Ai đó', unit: other.unit ?? '', reason: 'Thử' }],
    ['correctAssignment', { what: 'add-units', unit: other.unit ?? '', reason: 'Thử' }],
    ['correctAssignment', { what: 'withdraw-unit', duty: other.duty ?? '', reason: 'Thử' }],
    ['correctAssignment', { what: 'deadline', deadline: '12/2029', duty: other.duty ?? '', reason: 'Thử' }],
    ['mapBody', { choice: 'units', unit: other.unit ?? '', version: '0' }],
    ['mapBody', { choice: 'new', name: 'Mới', kind: 'other', parent: other.unit ?? '', version: '0' }],
    ['reviewPlan', { accept: `${other.finding}.0` }],
    ['mapBodies', { accept: `${other.body}.0` }],
    ['setDeadlines', { deadline: '12/2029', task: `${other.task}.0` }],
    ['addFinding', { 'kind-of': 'task', text: 'Việc', parent: other.body ?? '' }],
  ]
  const wrong: string[] = []
  for (const [name, fields] of tries) {
    const answer = await send(office, addressOf(name, mine), fields)
    if (![404, 422].includes(answer.status)) wrong.push(`${name} ${JSON.stringify(fields)} answers ${answer.status}`)
  }
  assert.deepEqual(wrong, [])
  assert.equal(await entries(), before)
})

test('every act is refused for the rule’s reason, or done, exactly as the matrix says', async () => {
  const wrong: string[] = []
  const [refused, granted] = [new Set<string>(), new Set<string>()]
  const acts = registry.flatMap((right) => right.posts.map((name) => ({ right, name: name as Name })))
  for (let round = 0; round < 3; round++)
    for (const { right, name } of acts)
      for (const role of roles) {
        const done = await attempt({ right, name, role, round }, granted)
        if (done?.problem) wrong.push(`${role.name}: ${right.key} at ${name}: ${done.problem}`)
        if (done) (done.may ? granted : refused).add(right.key)
      }
  assert.deepEqual(wrong, [])
  const keys = new Set(acts.map(({ right }) => right.key))
  const everybodys = new Set(registry.filter(({ group }) => group === 'own').map(({ key }) => key))
  assert.deepEqual(
    [...keys].filter((key) => !refused.has(key) && !everybodys.has(key)),
    [],
    'never refused',
  )
  assert.deepEqual(
    [...keys].filter((key) => !granted.has(key) && !(key in grantedElsewhere)),
    [],
    'never granted',
  )
})

type Try = { right: Right; name: Name; role: Role; round: number }
type Outcome = { may: boolean; problem?: string } | null

/** Refused by everybody who may not; done once by one who may. */
async function attempt({ right, name, role, round }: Try, granted: Set<string>): Promise<Outcome> {
  const { ids } = examples.ours
  const oneself = role.who.actor === ids.person
  const scene = await sceneAt(base, clerk, examples.ours, oneself)
  const actor = await actorOf(base, role.who)
  const refusal = right.judge(actor, scene, vi)
  if (refusal !== null && round > 0) return null // all refusals are tried once; later rounds are for what has become possible
  if (refusal === null && right.key === 'campaign.end' && round < 2) return null // afterwards nothing else is possible
  const again = right.key === 'duty.hand-in' // so that what was returned can be accepted
  if (refusal === null && ((granted.has(right.key) && !again) || right.key in grantedElsewhere)) return null

  const finding = (name === 'reviewPlan' || name === 'setDeadlines' ? ids.task : ids[instead[name] ?? 'finding']) ?? ''
  const example = await withVersion(base, clerk, examples.ours, finding)
  const closed = !open_.has(name) && refusalOf(name, 'opens', actor, scene) !== null
  const before = await entries()
  const answer = await send(role, addressOf(name, ids), forms[right.key]?.(example, name) ?? {})
  const text = await answer.text()
  if (refusal === null)
    return { may: true, ...(![200, 303].includes(answer.status) && { problem: `answers ${answer.status}` }) }

  const due = closed ? 403 : 422
  if (answer.status !== due) return { may: false, problem: `answers ${answer.status}, not ${due}` }
  if (!closed && !text.includes(escaped(refusal))) return { may: false, problem: `does not say “${refusal}”` }
  return { may: false, ...((await entries()) !== before && { problem: 'stored something' }) }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
