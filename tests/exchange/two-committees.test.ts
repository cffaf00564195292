// Two committees of one installation, by packages only: one drafts, issues and sends; the other registers and answers by status.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { approveDocument, draftDocument, submitDocument } from '#paperwork/documents/document.acts.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { tickDelivery } from '#paperwork/exchange/delivery.acts.ts'
import { getDelivery, listDeliveriesOf } from '#paperwork/exchange/delivery.reads.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { packageOf } from '#paperwork/exchange/edxml-package.reads.ts'
import { setProfile } from '#paperwork/exchange/profile.acts.ts'
import { findProfile } from '#paperwork/exchange/profile.reads.ts'
import { organOf } from '#paperwork/exchange/profile.ts'
import { listStatuses } from '#paperwork/exchange/status-message.reads.ts'
import { takePackage } from '#paperwork/exchange/taking.acts.ts'
import { giveIncoming, openIncoming } from '#paperwork/incoming/incoming.acts.ts'
import { getIncoming, listIncomingFiles } from '#paperwork/incoming/incoming.reads.ts'
import { enterInRegister } from '#paperwork/register/outgoing.acts.ts'
import { findOutgoing } from '#paperwork/register/outgoing.reads.ts'
import { setMandate } from '#paperwork/register/series.acts.ts'
import { react } from '../../app/reactions.ts'
import { founding, neighbour, neighbourUnits, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../database.ts'
import { newDraft } from '../drafted.ts'

const today = '2026-11-20'
let base: TestDatabase
let ours: CastCommittee
let theirs: CastCommittee
let [clerk, leader, dat] = [] as unknown as [Who, Who, Who]
before(async () => {
  base = await cloneDatabase()
  const begun = new Date('2025-11-01T01:00:00Z')
  ours = await foundCast(base.app, founding, units, begun)
  theirs = await foundCast(base.app, neighbour, neighbourUnits, begun)
  clerk = on(ours.whos.get(founding.person) as Who, today)
  leader = on(ours.whos.get('Nguyễn Thanh Bình') as Who, today)
  dat = on(theirs.whos.get(neighbour.person) as Who, today)
  await known(clerk, '000.00.17.H99', 'organ-date-number')
  await known(dat, '000.00.18.H99', 'uuid')
})
after(() => base.drop())

async function act<Result>(who: Who, work: Parameters<typeof acting<Result>>[2]): Promise<Result> {
  const result = await acting(base, who, work)
  if (typeof result === 'object' && result && 'allowed' in result) assert.ok(result.allowed, JSON.stringify(result))
  await react(base.app, who)
  return result
}

const known = (who: Who, organCode: string, documentIdForm: 'uuid' | 'organ-date-number') =>
  act(who, (context) =>
    setProfile(context, {
      ...{ organCode, organName: `Đảng ủy ${organCode}`, address: '', email: '', telephone: '' },
      ...{ documentIdForm, encoding: 'zip' },
    }),
  )

async function issue(): Promise<Id<'document'>> {
  const committee = ours.units.get(founding.committee) as Id<'unit'>
  const mandate = { unit: committee, name: '2025–2030', from: day('2025-07-01'), to: null }
  await act(clerk, (context) => setMandate(context, mandate))
  const recipients = [{ unit: null, name: 'Đảng ủy xã Núi Mây', email: null, organCode: '000.00.18.H99' }]
  const drafted = await act(clerk, async (context) =>
    draftDocument(context, { ...(await newDraft(context, committee)), recipients }),
  )
  assert.ok(drafted.allowed)
  const id = drafted.document
  await act(clerk, (context) => submitDocument(context, id))
  await act(leader, (context) => approveDocument(context, id))
  const numbering = { on: day(today), copies: 2, keptAt: 'Văn phòng' }
  await act(clerk, (context) => enterInRegister(context, id, numbering))
  await act(clerk, (context) => issueDocument(context, id))
  return id
}

test('a document goes from one desk into the other register, and every step there comes back', async () => {
  const document = await issue()
  const [delivery] = await act(clerk, (context) => listDeliveriesOf(context, document))
  assert.ok(delivery)
  assert.deepEqual([delivery.channel, delivery.state, delivery.number], ['edxml', 'waiting', '01-TB/ĐU'])
  const leftOn = async () => (await act(clerk, (context) => findOutgoing(context, document)))?.sentOn
  assert.equal(await leftOn(), null, 'nothing has left yet')
  const packed = await act(clerk, (context) => packageOf(context, delivery))
  assert.ok(packed.allowed)
  await act(clerk, (context) => tickDelivery(context, delivery.id, { tick: 'send', reason: '' }))
  assert.equal(await leftOn(), today)

  const outcome = await act(dat, (context) => takePackage(context, { name: packed.name, bytes: packed.bytes }))
  assert.ok(outcome.allowed && outcome.taken.outcome === 'registered')
  const { incoming } = outcome.taken
  const arrived = await act(dat, (context) => getIncoming(context, incoming))
  assert.deepEqual(
    [arrived.number, arrived.notation, arrived.on, arrived.organCode],
    ['01', 'TB-ĐU', today, '000.00.17.H99'],
  )
  assert.equal(arrived.subject, 'về việc nghỉ họp giao ban tuần này')
  const files = await act(dat, (context) => listIncomingFiles(context, incoming))
  assert.match(files[0]?.name ?? '', /\.pdf$/)

  const unit = theirs.units.get('Chi bộ thôn Đỉnh Trời') as Id<'unit'>
  const nuong = on(theirs.whos.get('Triệu Thị Nương') as Who, today)
  await act(dat, (context) => giveIncoming(context, incoming, { unit, person: null, deadline: null, instruction: '' }))
  await act(nuong, (context) => openIncoming(context, incoming))

  const said = (await act(dat, (context) => listStatuses(context))).toSorted((one, other) =>
    one.code.localeCompare(other.code),
  )
  assert.deepEqual(
    said.map(({ code }) => code),
    ['03', '04', '05'],
  )
  const profile = await act(dat, findProfile)
  assert.ok(profile)
  for (const { about, code, description } of said) {
    const staff = { department: '', name: '', mobile: '', email: '' }
    const status = {
      kind: 'status',
      from: organOf(profile),
      responseFor: about,
      code,
      description,
      at: '',
      staff,
    } as const
    const bytes = new TextEncoder().encode(writeStatus(status))
    const back = await act(clerk, (context) => takePackage(context, { name: `${code}.edxml`, bytes }))
    assert.ok(back.allowed && back.taken.outcome === 'status', JSON.stringify(back))
  }
  const done = await act(clerk, (context) => getDelivery(context, delivery.id))
  assert.deepEqual([done.state, done.lastCode], ['accepted', '05'])
})
