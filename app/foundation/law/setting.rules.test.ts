import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import {
  holdingOn,
  listUnconfirmed,
  mayChange,
  mayConfirm,
  maySet,
  mayUndo,
  openOf,
  valueTyped,
} from './setting.rules.ts'
import type { Change } from './setting.ts'
import { type SettingRefusal, settingWords, valueText } from './setting.words.ts'
import { settingNames } from './setting-names.words.ts'
import { settingSources } from './setting-sources.words.ts'
import { kindOf, openSince, type SettingKey, settingKeys } from './settings.ts'

const actor = (unitKind: UnitKind): Actor => ({
  id: newId(),
  name: 'Trí',
  language: 'vi',
  posts: [{ unit: newId(), unitName: '', unitKind, role: 'head', title: '' }],
})
const [clerk, leader, secretary] = [actor('party_office'), actor('party_committee'), actor('party_cell')]
const today = day('2026-11-22')
const change = (value: number | string, from: string, rest: Partial<Change> = {}): Change => ({
  ...{ id: newId(), value, from: day(from), setAt: new Date(`${from}T02:00:00Z`), confirmed: null },
  setBy: { id: clerk.id, name: clerk.name },
  ...rest,
})
const confirmed = { by: 'Bình', at: new Date('2026-01-02T02:00:00Z'), paper: 'Quy chế' }

function why(verdict: { allowed: true } | { allowed: false; refusal: SettingRefusal }): string {
  if (verdict.allowed) return 'allowed'
  for (const language of ['vi', 'en'] as const)
    assert.ok(settingWords({ language }).refusal(verdict.refusal).length > 15)
  return verdict.refusal.why
}

test('a value holds from its day until the next begins, and before it the default', () => {
  const changes = [change(7, '2026-01-01'), change(9, '2027-01-01')]
  const on = (text: string) => holdingOn('posting_commune', changes, day(text))?.value
  assert.deepEqual(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(on), [
    undefined,
    5,
    5,
    7,
    7,
    9,
  ])
})

test('of two values from one day the later one holds', () => {
  const later = change(8, '2026-01-01', { setAt: new Date('2026-02-01') })
  assert.equal(holdingOn('posting_commune', [later, change(7, '2026-01-01')], today)?.value, 8)
})

test('the base salary of the law changes with its periods', () => {
  const on = (text: string) => holdingOn('base_salary', [], day(text))?.value
  assert.deepEqual(
    ['2024-06-30', '2024-07-01', '2026-06-30', '2026-07-01'].map(on),
    [1_800_000, 2_340_000, 2_340_000, 2_530_000],
  )
})

test('what nobody has confirmed waits: the default, a change, and a change to come', () => {
  const froms = (changes: Change[]) => openOf('posting_commune', changes, today).map(({ from }) => from)
  assert.deepEqual(froms([]), ['2024-01-01'])
  assert.deepEqual(froms([change(7, '2026-01-01')]), ['2026-01-01'])
  assert.deepEqual(froms([change(7, '2026-01-01', { confirmed })]), [])
  assert.deepEqual(froms([change(7, '2026-01-01', { confirmed }), change(9, '2027-01-01')]), ['2027-01-01'])
  assert.deepEqual(openOf('data_delete', [], today), [])
})

test('what the law fixes never waits for anybody', () => {
  const waiting = listUnconfirmed(() => [], today)
  assert.ok(waiting.includes('posting_commune') && waiting.length > 10)
  assert.ok(!waiting.some((key) => kindOf(key).given))
})

test('what is typed becomes a value of its kind, or none', () => {
  const typed: [SettingKey, string, number | string | null][] = [
    ['posting_commune', '7', 7],
    ['posting_commune', '7,5', null],
    ['posting_commune', '-1', null],
    ['posting_commune', '', null],
    ['certificate_person', '0,15', 0.15],
    ['certificate_person', '0.3', 0.3],
    ['certificate_person', '0,155', null],
    ['certificate_person', '1e2', null],
    ['council_ballot', 'open', 'open'],
    ['council_ballot', 'toString', null],
  ]
  for (const [key, text, value] of typed) assert.equal(valueTyped(key, text), value, `${key} ${text}`)
})

test('the office alone changes, within the limits, from the day on that the law leaves it open', () => {
  const wish = { value: 7, from: day('2026-01-01') }
  const asked = (
    key: SettingKey,
    more: Partial<typeof wish> | { value: null } = {},
    who = clerk,
    changes: Change[] = [],
  ) => why(mayChange(who, key, { ...wish, ...more }, changes))
  assert.equal(asked('posting_commune'), 'allowed')
  assert.equal(asked('posting_commune', {}, leader), 'not-office')
  assert.equal(asked('posting_commune', {}, secretary), 'not-office')
  assert.equal(asked('data_delete'), 'given-by-law')
  assert.equal(asked('posting_commune', { value: null }), 'value-odd')
  assert.equal(asked('posting_commune', { value: 61 }), 'out-of-limits')
  assert.equal(asked('certificate_person', { value: 0.1 }), 'out-of-limits')
  assert.equal(asked('best_fighters', { from: day('2023-12-31') }), 'too-early')
  assert.equal(asked('posting_commune', { value: 5 }), 'nothing-changed')
  assert.equal(asked('posting_commune', {}, clerk, [change(7, '2026-01-01')]), 'nothing-changed')
  assert.equal(why(maySet(clerk, 'posting_commune')), 'allowed')
  assert.equal(why(maySet(clerk, 'base_salary')), 'given-by-law')
  assert.equal(why(maySet(leader, 'posting_commune')), 'not-office')
})

test('a leader or the office confirms on a paper, and nobody what they have set themselves', () => {
  const asked = (who: Actor, changes: Change[], paper = 'Quy chế số 9', key: SettingKey = 'posting_commune') =>
    why(mayConfirm(who, { key, holding: holdingOn(key, changes, today) }, paper))
  assert.equal(asked(leader, []), 'allowed')
  assert.equal(asked(clerk, []), 'allowed', 'the default was set by nobody')
  assert.equal(asked(leader, [change(7, '2026-01-01')]), 'allowed')
  assert.equal(asked(clerk, [change(7, '2026-01-01')]), 'set-by-yourself')
  assert.equal(asked(secretary, []), 'may-not-confirm')
  assert.equal(asked(leader, [change(7, '2026-01-01', { confirmed })]), 'already-confirmed')
  assert.equal(asked(leader, [], ''), 'paper-missing')
  assert.equal(asked(leader, [], 'x'.repeat(201)), 'paper-too-long')
  assert.equal(asked(leader, [], 'Luật', 'data_delete'), 'given-by-law')
  const before = holdingOn('best_fighters', [], day('2020-01-01'))
  assert.equal(why(mayConfirm(leader, { key: 'best_fighters', holding: before }, 'x')), 'given-by-law')
  assert.equal(why(mayConfirm(leader, { key: 'posting_commune', holding: null }, 'x')), 'given-by-law')
})

test('the office takes a change back once', () => {
  assert.equal(why(mayUndo(clerk, change(7, '2026-01-01'))), 'allowed')
  assert.equal(why(mayUndo(leader, change(7, '2026-01-01'))), 'not-office')
  assert.equal(why(mayUndo(clerk, undefined)), 'nothing-to-undo')
})

test('every setting has a name, a source and a default within its limits that reads well in both languages', () => {
  for (const key of settingKeys) {
    const kind = kindOf(key)
    assert.deepEqual(
      kind.periods.map(({ from }) => from),
      kind.periods.map(({ from }) => from).toSorted(),
      key,
    )
    assert.ok(openSince(key))
    for (const { value } of kind.periods) {
      assert.equal(valueTyped(key, String(value)), value, key)
      if (kind.kind === 'figure') assert.ok(Number(value) >= kind.least && Number(value) <= kind.most, key)
      for (const language of ['vi', 'en'] as const) {
        assert.ok(!/undefined|_/.test(valueText(key, value, language)), key)
        assert.ok(settingNames({ language }).settings[key] && settingSources({ language })[key], key)
      }
    }
  }
  assert.equal(valueText('certificate_person', 0.15, 'vi'), '0,15 lần mức lương cơ sở')
  assert.equal(valueText('base_salary', 2_530_000, 'vi'), '2.530.000 đồng')
  assert.equal(why({ allowed: false, refusal: { why: 'day-odd' } }), 'day-odd')
})
