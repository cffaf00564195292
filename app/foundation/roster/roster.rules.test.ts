import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { KnownPerson } from '#foundation/people/person.ts'
import type { Post } from '#foundation/people/post.ts'
import { type Day, day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { judgeRoster, mayDrop, mayImport, type There } from './roster.rules.ts'
import type { RosterRow } from './roster.ts'

const unit = (name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id: newId(), name, shortName: null, kind: 'party_cell' as UnitKind, parent: null, tier: null },
  ...{ from: day('2025-07-01'), to: null },
  ...more,
})
const top = unit('Đảng ủy xã', { kind: 'party_committee' })
const office = unit('Văn phòng', { kind: 'party_office', parent: top.id })
const cell = unit('Chi bộ Bến Đò', { shortName: 'CB Bến Đò', parent: top.id })
const old = unit('Chi bộ Cũ', { parent: top.id, to: day('2026-01-01') })
const hoa: KnownPerson = { id: newId(), name: 'Đặng Thị Hòa', phone: '0905000001' }
const lan: KnownPerson = { id: newId(), name: 'Võ Thị Lan', phone: null }
const held = (person: KnownPerson, where: Unit, to: Day | null = null): Post => ({
  ...{ id: newId(), unit: where.id, unitName: where.name, person: person.id, personName: person.name },
  ...{ role: 'head', title: 'Bí thư chi bộ', from: day('2025-07-01'), to },
})
const there = (more: Partial<There> = {}): There => ({
  ...{ units: [top, office, cell, old], people: [hoa, lan], posts: [held(hoa, cell)] },
  ...more,
})

let number = 1
const unitRow = (cells: RosterRow['cells']): RosterRow => ({
  ...{ sheet: 'unit', number: ++number, faults: [] },
  cells: { name: 'Chi bộ Mới', kind: 'party_cell', parent: 'Đảng ủy xã', from: '2026-03-01', ...cells },
})
const personRow = (cells: RosterRow['cells']): RosterRow => ({
  ...{ sheet: 'person', number: ++number, faults: [] },
  cells: {
    ...{ name: 'Kha Văn Mới', unit: 'Chi bộ Bến Đò', role: 'member', title: 'Chi ủy viên', from: '2026-03-01' },
    ...cells,
  },
})
/** Of each row its outcome, or what is wrong where. */
const judged = (rows: RosterRow[], with_ = there()): string[] =>
  judgeRoster(rows, with_).rows.map(
    ({ outcome, problems }) => problems.map(({ column, why }) => `${column} ${why}`).join(', ') || outcome,
  )

test('a unit is new, or there already, or differs from what is there in a column that is named', () => {
  const same = { name: 'chi bo ben do', shortName: 'CB Bến Đò', from: '2025-07-01' }
  assert.deepEqual(judged([unitRow({})]), ['new'])
  assert.deepEqual(judged([unitRow(same)]), ['same'])
  assert.deepEqual(judged([unitRow({ ...same, kind: 'hamlet' })]), ['kind unit-differs'])
  assert.deepEqual(judged([unitRow({ ...same, shortName: '' })]), ['shortName unit-differs'])
  assert.deepEqual(judged([unitRow({ ...same, parent: 'Văn phòng' })]), ['parent unit-differs'])
  assert.deepEqual(judged([unitRow({ ...same, from: '2025-07-02' })]), ['from unit-differs'])
  assert.deepEqual(judged([unitRow({ name: 'Chi bộ Cũ' })]), ['new'], 'the one of that name has ended')
})

test('a unit needs a name, a kind and a day, each said in its column', () => {
  assert.deepEqual(judged([unitRow({ name: '' })]), ['name missing'])
  assert.deepEqual(judged([unitRow({ kind: 'Chi bô' })]), ['kind kind-unknown'])
  assert.deepEqual(judged([unitRow({ from: '31/2/2026' })]), ['from day-odd'])
  const merged: RosterRow = { ...unitRow({ kind: '' }), faults: [{ column: 'kind', why: 'merged' }] }
  assert.deepEqual(judged([merged]), ['kind merged'], 'a cell that is merged is not called empty as well')
})

test('the unit above is found in the file in any order, by name or abbreviation, and must stand by then', () => {
  const below = unitRow({ name: 'Tổ Một', parent: 'Chi bộ Mới' })
  assert.deepEqual(judged([below, unitRow({})]), ['new', 'new'])
  const { units } = judgeRoster([below, unitRow({})], there()).plan
  assert.deepEqual(
    units.map(({ name }) => name),
    ['Chi bộ Mới', 'Tổ Một'],
    'those above come first',
  )
  assert.deepEqual(judged([unitRow({ parent: 'cb bến đò' })]), ['new'])
  assert.deepEqual(judged([unitRow({ parent: 'Không Có' })]), ['parent parent-unknown'])
  assert.deepEqual(judged([unitRow({ from: '2025-01-01' })]), ['parent parent-later'])
  assert.deepEqual(judged([unitRow({}), unitRow({})]), ['new', 'name twice-in-file'])
  const circle = [unitRow({ name: 'A', parent: 'B' }), unitRow({ name: 'B', parent: 'A' })]
  assert.deepEqual(judged(circle), ['parent parent-loop', 'parent parent-loop'])
  const chain = [unitRow({ name: 'A', kind: '?' }), unitRow({ name: 'B', parent: 'A' })]
  assert.equal(judged(chain)[0], 'kind kind-unknown')
  assert.match(judged(chain)[1] ?? '', /parent parent-(unknown|wrong)/)
})

test('a post is new, there already, gets its end, or collides with what is held', () => {
  const known = { name: hoa.name, phone: '0905000001', role: 'head', title: 'Bí thư chi bộ', from: '2025-07-01' }
  assert.deepEqual(judged([personRow({})]), ['new'])
  assert.deepEqual(judged([personRow(known)]), ['same'])
  assert.deepEqual(judged([personRow({ ...known, to: '2026-02-01' })]), ['changed'])
  assert.deepEqual(judged([personRow({ ...known, title: 'Phó Bí thư' })]), ['name holds-it-already'])
  const ended = there({ posts: [held(hoa, cell, day('2026-01-01'))] })
  assert.deepEqual(judged([personRow({ ...known, to: '2026-02-01' })], ended), ['to post-ended-else'])
  assert.deepEqual(judged([personRow({ ...known, title: 'Phó Bí thư', from: '2026-01-01' })], ended), ['new'])
  const inOffice = there({ posts: [held(hoa, office)] })
  assert.deepEqual(judged([personRow({ ...known, unit: 'Văn phòng', to: '2026-02-01' })], inOffice), [
    'to ends-in-office',
  ])
})

test('a person’s row says what is missing or odd in which column', () => {
  assert.deepEqual(judged([personRow({ name: '=HYPERLINK()' })]), ['name name-odd'])
  assert.deepEqual(judged([personRow({ phone: '12345' })]), ['phone phone-odd'])
  assert.deepEqual(judged([personRow({ role: 'Trưởng' })]), ['role role-unknown'])
  assert.deepEqual(judged([personRow({ title: '', unit: '' })]), ['unit missing, title missing'])
  assert.deepEqual(judged([personRow({ to: '2026-03-01' })]), ['to to-before-from'])
  assert.deepEqual(judged([personRow({ unit: 'Không Có' })]), ['unit unit-unknown'])
  assert.deepEqual(judged([personRow({ from: '2025-06-30' })]), ['from before-unit'])
  assert.deepEqual(judged([personRow({ unit: 'Chi bộ Cũ' })]), ['from after-unit'])
  const wrong = unitRow({ name: 'Chi bộ Sai', kind: '?' })
  assert.deepEqual(judged([wrong, personRow({ unit: 'Chi bộ Sai' })]), ['kind kind-unknown', 'unit unit-wrong'])
  assert.deepEqual(judged([unitRow({}), personRow({ unit: 'Chi bộ Mới' })]), ['new', 'new'])
})

test('one person stands once in a unit at a time; several units are several posts of one person', () => {
  assert.deepEqual(judged([personRow({}), personRow({})]), ['new', 'name twice-in-file'])
  assert.deepEqual(judged([personRow({}), personRow({ title: 'Phó' })]), ['new', 'from overlaps-in-file'])
  const after = [personRow({ to: '2026-05-01' }), personRow({ title: 'Phó', from: '2026-05-01' })]
  assert.deepEqual(judged(after), ['new', 'new'])
  const { people, posts } = judgeRoster([personRow({}), personRow({ unit: 'Văn phòng' })], there()).plan
  assert.deepEqual([people.length, posts.length], [1, 2])
})

test('names are not unique: a phone tells, or the post that one holds; else the row asks for the phone', () => {
  const plan = (...rows: RosterRow[]) => judgeRoster(rows, there()).plan
  assert.deepEqual(plan(personRow({ name: lan.name, phone: '0905000002' })).phones, [
    { person: lan.id, name: lan.name, phone: '0905000002' },
  ])
  assert.deepEqual(judged([personRow({ name: lan.name, phone: '0905000002', title: 'X' })]), ['new'])
  const stranger = judgeRoster([personRow({ name: hoa.name, phone: '0905999999', unit: 'Văn phòng' })], there())
  assert.deepEqual([stranger.plan.people.length, stranger.rows[0]?.remarks], [1, ['same-name']])
  const two = [personRow({ phone: '0911000001' }), personRow({ phone: '0911000002', unit: 'Văn phòng' })]
  assert.equal(plan(...two).people.length, 2)
  assert.deepEqual(judged([...two, personRow({ unit: 'Đảng ủy xã' })]).at(-1), 'phone person-unclear')

  const other: KnownPerson = { ...hoa, id: newId(), phone: '0905000009' }
  const both = there({ people: [hoa, other] })
  assert.deepEqual(judged([personRow({ name: hoa.name, unit: 'Văn phòng' })], both), ['phone person-unclear'])
  const hers = { name: hoa.name, role: 'head', title: 'Bí thư chi bộ', from: '2025-07-01' }
  assert.deepEqual(judged([personRow(hers)], both), ['same'])
})

test('a list is imported by the office, without errors, with something new, and as it was seen', () => {
  const clerk: Actor = {
    ...{ id: newId(), name: '', language: 'vi' },
    posts: [{ unit: newId(), unitName: '', unitKind: 'party_office', role: 'head', title: '' }],
  }
  const other: Actor = { ...clerk, posts: [] }
  const draft = { state: 'draft' } as const
  const of = (...rows: RosterRow[]) => judgeRoster(rows, there())
  const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
  const good = of(unitRow({}))
  const asSeen = { judged: good, digest: good.digest }
  assert.equal(why(mayImport(other, draft, asSeen)), 'not-office')
  assert.equal(why(mayImport(clerk, draft, asSeen)), 'allowed')
  assert.equal(why(mayImport(clerk, { state: 'imported' }, asSeen)), 'is-over')
  assert.equal(why(mayImport(clerk, draft, { judged: of(unitRow({ kind: '?' })), digest: '' })), 'has-errors')
  const same = of(unitRow({ name: cell.name, shortName: 'CB Bến Đò', from: '2025-07-01' }))
  assert.equal(why(mayImport(clerk, draft, { judged: same, digest: same.digest })), 'nothing-new')
  const changed = of(unitRow({ from: '2026-03-02' }))
  assert.equal(why(mayImport(clerk, draft, { judged: changed, digest: good.digest })), 'changed-meanwhile')
  assert.equal(why(mayDrop(other, draft, false)), 'not-office')
  assert.equal(why(mayDrop(clerk, { state: 'dropped' }, false)), 'is-over')
  assert.equal(why(mayDrop(clerk, draft, true)), 'goes-on')
  assert.equal(why(mayDrop(clerk, draft, false)), 'allowed')
})
