import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { changeSetting, confirmSetting, undoSetting } from './setting.acts.ts'
import { countUnconfirmed, listChanges, settingOn } from './setting.reads.ts'
import type { SettingKey } from './settings.ts'

let base: TestDatabase
let clerk: Who
let leader: Who
let hoa: Who
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-02-01')
  leader = on(cast.whos.get('Nguyễn Thanh Bình') as Who, '2026-02-02')
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
})
after(() => base.drop())

const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const change = (who: Who, value: number, from: string, key: SettingKey = 'posting_commune') =>
  acting(base, who, (context) => changeSetting(context, key, { value, from: day(from) })).then(why)
const confirm = (who: Who, at: string, key: SettingKey = 'posting_commune') =>
  acting(base, who, (context) => confirmSetting(context, key, { on: day(at), paper: 'Quy chế số 9' })).then(why)
const valueOn = (at: string) => acting(base, clerk, (context) => settingOn(context, 'posting_commune', day(at)))
const changes = () => acting(base, clerk, async (context) => (await listChanges(context))('posting_commune'))
const waiting = () => acting(base, clerk, countUnconfirmed)

test('a value is set from a day on, confirmed by somebody else, changed again, and then waits again', async () => {
  const before = await waiting()
  assert.equal(await change(clerk, 7, '2026-03-01'), 'allowed')
  assert.deepEqual([await valueOn('2026-02-28'), await valueOn('2026-03-01')], [5, 7])
  assert.equal(await confirm(clerk, '2026-03-01'), 'set-by-yourself')
  assert.equal(await confirm(leader, '2026-03-01'), 'allowed')
  assert.equal(await confirm(leader, '2026-03-01'), 'already-confirmed')
  const [seven] = await changes()
  assert.deepEqual(seven?.confirmed, { by: 'Nguyễn Thanh Bình', at: leader.now, paper: 'Quy chế số 9' })
  assert.equal(await confirm(clerk, '2026-02-01'), 'allowed', 'the default, which holds until March')
  assert.equal(await waiting(), before - 1)

  assert.equal(await change(on(clerk, '2026-02-03'), 10, '2026-03-01'), 'allowed')
  assert.equal(await valueOn('2026-03-01'), 10)
  assert.equal(await waiting(), before)
})

test('a change that is taken back gives way to what held before, with its confirmation', async () => {
  const newest = (await changes()).find(({ value }) => value === 10)
  assert.ok(newest)
  const undo = (who: Who) =>
    acting(base, who, (context) => undoSetting(context, 'posting_commune', newest.id)).then(why)
  assert.equal(await undo(leader), 'not-office')
  assert.equal(await undo(clerk), 'allowed')
  assert.equal(await undo(clerk), 'nothing-to-undo')
  assert.equal(await valueOn('2026-03-01'), 7)
  assert.equal((await changes()).find(({ value }) => value === 7)?.confirmed?.paper, 'Quy chế số 9')
})

test('nobody else sets or confirms anything, and what the law fixes stays', async () => {
  assert.equal(await change(hoa, 6, '2026-04-01'), 'not-office')
  assert.equal(await change(leader, 6, '2026-04-01'), 'not-office')
  assert.equal(await confirm(hoa, '2026-04-01', 'council_ballot'), 'may-not-confirm')
  assert.equal(await change(clerk, 5, '2026-04-01', 'data_correct'), 'given-by-law')
  assert.equal(await acting(base, clerk, (context) => settingOn(context, 'data_correct', day('2026-04-01'))), 10)
})

test('the journal tells what was changed, confirmed on which paper, and taken back', async () => {
  const rows = await acting(base, clerk, async ({ db, tenant }) => {
    const { rows } = await sql<{ word: string; payload: { [key: string]: unknown } }>`
      select journal.word, payload from journal join journal_payload using (tenant_id, seq)
      where tenant_id = ${tenant} and journal.word like 'setting.%' order by seq`.execute(db)
    return rows
  })
  assert.deepEqual(rows[0], {
    word: 'setting.changed',
    payload: { key: 'posting_commune', from: '2026-03-01', before: 5, after: 7 },
  })
  assert.deepEqual(
    rows.map(({ word }) => word),
    ['setting.changed', 'setting.confirmed', 'setting.confirmed', 'setting.changed', 'setting.undone'],
  )
  assert.equal(rows[1]?.payload.paper, 'Quy chế số 9')
})

test('of two who confirm one default at once, one does', async () => {
  const outcomes = await Promise.all([
    confirm(clerk, '2026-04-01', 'spelling'),
    confirm(leader, '2026-04-01', 'spelling'),
  ])
  assert.deepEqual(outcomes.sort(), ['allowed', 'already-confirmed'])
})
