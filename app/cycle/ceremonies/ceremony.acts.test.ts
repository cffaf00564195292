import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { daysAfter } from '#kernel/day.ts'
import { confirmed, type Staged, stageCeremony, why } from '../../../tests/ceremony.ts'
import { acting, on } from '../../../tests/database.ts'
import { callOffCeremony, confirmCeremony, endCeremony } from './ceremony.acts.ts'
import { findNews, getCeremony, listChanges } from './ceremony.reads.ts'
import { addItem, changeItem, moveItem, runItem } from './programme.acts.ts'

let stage: Staged
before(async () => {
  stage = await stageCeremony()
})
after(() => stage.base.drop())

const read = () => acting(stage.base, stage.clerk, (context) => getCeremony(context, stage.campaign))
const item = { item: 'Khai mạc', minutes: 10, owner: null, speaker: null, standIn: null, note: null }

test('the office confirms, moves, postpones and confirms anew; every change is told with its reason', async () => {
  const { base, clerk, campaign, secretary } = stage
  assert.equal(why(await confirmed({ ...stage, clerk: secretary })), 'not-the-office')
  assert.equal(why(await confirmed(stage)), 'allowed')
  assert.equal(why(await confirmed(stage)), 'allowed')
  const storm = { how: 'postponed', reason: 'Bão số 9' } as const
  assert.equal(why(await acting(base, secretary, (c) => callOffCeremony(c, campaign, storm))), 'not-the-office')
  assert.equal(why(await acting(base, clerk, (c) => callOffCeremony(c, campaign, storm))), 'allowed')
  assert.deepEqual(await acting(base, clerk, async (c) => findNews(c, await getCeremony(c, campaign), null)), {
    what: 'postponed',
    reason: 'Bão số 9',
  })
  assert.equal(why(await confirmed(stage)), 'allowed')
  const changes = await acting(base, clerk, async (c) => listChanges(c, (await getCeremony(c, campaign)).id))
  assert.deepEqual(changes.map(({ what }) => what).sort(), ['confirmed', 'moved', 'moved', 'postponed'])
  assert.equal((await read()).status, 'confirmed')
})

test('items are added, set, moved, run one after the other, and taken off', async () => {
  const { base, clerk, campaign, secretary } = stage
  assert.equal(why(await acting(base, secretary, (c) => addItem(c, campaign, item))), 'not-the-office')
  for (const words of ['Khai mạc', 'Hưởng ứng', 'Bế mạc'])
    assert.equal(why(await acting(base, clerk, (c) => addItem(c, campaign, { ...item, item: words }))), 'allowed')
  const [first, second, third] = (await read()).programme
  assert.ok(first && second && third)
  assert.equal(why(await acting(base, clerk, (c) => changeItem(c, first.id, { ...item, minutes: 0 }))), 'minutes-odd')
  assert.equal(why(await acting(base, clerk, (c) => changeItem(c, first.id, { ...item, speaker: 'Ai đó' }))), 'allowed')
  assert.equal(why(await acting(base, clerk, (c) => moveItem(c, third.id, 'up'))), 'allowed')
  assert.deepEqual(
    (await read()).programme.map((one) => one.item),
    ['Khai mạc', 'Bế mạc', 'Hưởng ứng'],
  )
  assert.equal(why(await acting(base, secretary, (c) => moveItem(c, third.id, 'drop'))), 'not-the-office')
  assert.equal(why(await acting(base, clerk, (c) => moveItem(c, third.id, 'drop'))), 'allowed')

  assert.equal(why(await acting(base, clerk, (c) => runItem(c, first.id, 'begin'))), 'allowed')
  assert.equal(why(await acting(base, clerk, (c) => runItem(c, first.id, 'begin'))), 'begun-already')
  assert.equal(why(await acting(base, clerk, (c) => runItem(c, second.id, 'begin'))), 'allowed')
  const [one, two] = (await read()).programme
  assert.ok(one?.endedAt && two?.begunAt && !two.endedAt, 'beginning the next ends the one before')
  assert.equal(why(await acting(base, clerk, (c) => runItem(c, second.id, 'end'))), 'allowed')
})

test('it is noted as held on its day, and nothing is prepared any more', async () => {
  const { base, clerk, campaign, secretary } = stage
  assert.equal(why(await acting(base, clerk, (c) => endCeremony(c, campaign))), 'not-yet')
  const later = on(clerk, daysAfter(clerk.today, 1))
  assert.equal(why(await acting(base, on(secretary, later.today), (c) => endCeremony(c, campaign))), 'not-the-office')
  assert.equal(why(await acting(base, later, (c) => endCeremony(c, campaign))), 'allowed')
  const typed = { day: null, beginsAt: null, place: '', chair: null, joinedWith: null }
  assert.equal(why(await acting(base, clerk, (c) => confirmCeremony(c, campaign, typed))), 'is-over')
})
