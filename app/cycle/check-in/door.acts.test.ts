import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import type { Guest } from '#cycle/invitations/guest.ts'
import { addGuest, issueInvitations } from '#cycle/invitations/invitation.acts.ts'
import type { Context, Who } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { confirmed, type Staged, stageCeremony, why } from '../../../tests/ceremony.ts'
import { acting } from '../../../tests/database.ts'
import { excuseGuest, letInByName } from './attendance.acts.ts'
import { nameSteward, takeEntries } from './door.acts.ts'
import { getDoorList, listAbsences, listEntries } from './door.reads.ts'
import type { Sent } from './sent.ts'

let stage: Staged
let ceremony: Id<'ceremony'>
let guests: Guest[]
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
  for (const name of ['Khách Một', 'Khách Hai', 'Khách Ba']) {
    const guest = { person: null, unit: null, name, title: '', unitName: 'Đoàn khách', email: null, phone: null }
    await as(stage.clerk, (c) => addGuest(c, stage.campaign, guest))
  }
  await as(stage.clerk, (c) => issueInvitations(c, stage.campaign))
  ceremony = (await as(stage.clerk, (c) => getCeremony(c, stage.campaign))).id
  guests = await as(stage.clerk, (c) => listGuests(c, ceremony))
})
after(() => stage.base.drop())

const as = <Result>(who: Who, work: (context: Context) => Promise<Result>) => acting(stage.base, who, work)
const scan = (guest: Guest | undefined, rest: Partial<Sent> = {}): Sent => ({
  ...{ id: newId<'check_in'>(), guest: guest?.id ?? newId<'guest'>(), at: new Date(), device: 'K7M', how: 'scan' },
  ...rest,
})
const send = (who: Who, sent: Sent[], deviceNow = new Date()) =>
  as({ ...who, now: new Date() }, (c) => takeEntries(c, ceremony, { sent, deviceNow }))

test('nobody stands at the door whom the office has not named', async () => {
  const { clerk, secretary, campaign } = stage
  await assert.rejects(send(secretary, []), { status: 403 })
  const named = { person: secretary.actor, role: 'steward' as const }
  assert.equal(why(await as(secretary, (c) => nameSteward(c, campaign, named))), 'not-the-office')
  assert.equal(why(await as(clerk, (c) => nameSteward(c, campaign, named))), 'allowed')
  assert.deepEqual((await send(secretary, [])).refused, [])
})

test('what is sent twice is kept once, and of two doors the earlier one counts, both by the clock of the server', async () => {
  const { secretary } = stage
  const [guest] = guests
  const early = scan(guest, { at: new Date('2026-11-22T00:00:00Z') })
  const deviceNow = new Date('2026-11-22T00:10:00Z') // this telephone is wrong by days
  await send(secretary, [early], deviceNow)
  await send(secretary, [early, early], deviceNow)
  await send(secretary, [scan(guest, { at: new Date(), device: 'X9T' })])
  const entries = await as(secretary, (c) => listEntries(c, ceremony))
  assert.deepEqual(
    entries.map(({ device }) => device),
    ['K7M', 'X9T'],
  )
  const minutes = (Date.now() - Date.parse(entries[0]?.at ?? '')) / 60_000
  assert.ok(minutes > 9 && minutes < 12, `${minutes} minutes ago`)
})

test('a steward’s tick by name and an unknown guest are answered one by one, and the rest is taken', async () => {
  const { secretary } = stage
  const [, second, third] = guests
  const [ticked, unknown, good] = [scan(second, { how: 'name' }), scan(undefined), scan(third)]
  const answer = await send(secretary, [ticked, unknown, good])
  assert.deepEqual(answer.taken, [good.id])
  assert.deepEqual(
    answer.refused.map(({ why: reason }) => reason),
    ['scans-only', 'unknown'],
  )
})

test('a device holds hashes, names, units and seats, and neither secrets nor telephones', async () => {
  const list = await as(stage.secretary, (c) => getDoorList(c, ceremony))
  assert.equal(list.role, 'steward')
  assert.deepEqual(Object.keys(list.guests[0] ?? {}).sort(), [
    'expected',
    'hash',
    'id',
    'name',
    'number',
    'seat',
    'unit',
  ])
  assert.ok(list.guests.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)))
})

test('a supervisor ticks a whole delegation, nobody of it twice, and excuses with a reason', async () => {
  const { clerk, secretary, campaign } = stage
  const ids = guests.map(({ id }) => id)
  assert.equal(why(await as(secretary, (c) => letInByName(c, ceremony, ids))), 'scans-only')
  assert.equal(why(await as(secretary, (c) => excuseGuest(c, guests[0]?.id ?? newId(), 'Ốm'))), 'scans-only')
  await as(clerk, (c) => nameSteward(c, campaign, { person: secretary.actor, role: 'supervisor' }))
  const before_ = (await as(clerk, (c) => listEntries(c, ceremony))).length
  assert.equal(why(await as(secretary, (c) => letInByName(c, ceremony, ids))), 'allowed')
  assert.equal((await as(clerk, (c) => listEntries(c, ceremony))).length, before_ + ids.length - 2)
  assert.equal(why(await as(secretary, (c) => excuseGuest(c, guests[1]?.id ?? newId(), ''))), 'reason-missing')
  assert.equal(why(await as(secretary, (c) => excuseGuest(c, guests[1]?.id ?? newId(), 'Ốm'))), 'allowed')
  assert.deepEqual([...(await as(clerk, (c) => listAbsences(c, ceremony))).values()], ['Ốm'])
  await as(clerk, (c) => nameSteward(c, campaign, { person: secretary.actor, role: null }))
  await assert.rejects(send(secretary, []), { status: 403 })
})
