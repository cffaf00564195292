// What each row about a person would do. Pure: no clock, no database, no request.
import { isName, phoneIn } from '#foundation/people/person.rules.ts'
import type { KnownPerson } from '#foundation/people/person.ts'
import { type Post, postRoles } from '#foundation/people/post.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import type { JudgedRow, Plan, PlannedPost, Ref } from './judged.ts'
import type { RosterRow } from './roster.ts'
import { whoIs } from './same-person.rules.ts'
import { cellProblems, type NamedUnits, standing } from './unit-rows.rules.ts'

export type PeopleThere = { people: KnownPerson[]; posts: Post[]; offices: Set<Id<'unit'>>; units: NamedUnits }
export type JudgedPeople = { rows: JudgedRow[]; plan: Pick<Plan, 'people' | 'posts' | 'phones' | 'ends'> }

type Spanned = { from: Day; to: Day | null; row: number; alike: string }

export function judgePersonRows(rows: RosterRow[], there: PeopleThere): JudgedPeople {
  const plan: JudgedPeople['plan'] = { people: [], posts: [], phones: [], ends: [] }
  const judged = rows.map(
    (row): JudgedRow => ({ ...row, ...{ outcome: 'same', problems: personCells(row), remarks: [] } }),
  )
  const who = whoIs(there.people, judged, there.posts)
  const held = Map.groupBy(there.posts, (post) => `${post.person} ${post.unit}`)
  const [inFile, known] = [new Map<string, Spanned[]>(), new Set<string>()]
  for (const row of judged) {
    const wish = row.problems.length === 0 ? wishIn(row, there.units, who) : null
    if (wish) judgeWish(row, wish)
    if (row.problems.length > 0) row.outcome = 'wrong'
  }
  return { rows: judged, plan }

  function judgeWish(row: JudgedRow, { post, phone, isSameName }: Wish): void {
    const key = `${keyOf(post.person)} ${keyOf(post.unit)}`
    if (twice(row, post, key)) return
    const before = 'known' in post.person && 'known' in post.unit ? (held.get(key) ?? []) : []
    const same = before.find(
      ({ role, title, from }) => role === post.role && title === post.title && from === post.from,
    )
    if (same ? !mayStay(row, same, post.to) : !mayBegin(row, before, post)) return
    if (isSameName) row.remarks.push('same-name')
    if (!same) plan.posts.push(post)
    row.outcome = same && row.outcome !== 'changed' ? 'same' : same ? 'changed' : 'new'
    notePerson(row, post.person, phone)
  }

  function twice(row: JudgedRow, { from, to, role, title }: PlannedPost, key: string): boolean {
    const alike = [role, title, from, to].join('\n')
    const others = inFile.get(key) ?? []
    const same = others.find((other) => other.alike === alike)
    const other = others.find((one) => (one.to === null || one.to > from) && (to === null || to > one.from))
    if (same) row.problems.push({ column: 'name', why: 'twice-in-file', row: same.row })
    else if (other) row.problems.push({ column: 'from', why: 'overlaps-in-file', row: other.row })
    else inFile.set(key, [...others, { from, to, row: row.number, alike }])
    return same !== undefined || other !== undefined
  }

  /** A post that is there may get its end by a list, and nothing else of it changes. */
  function mayStay(row: JudgedRow, post: Post, to: Day | null): boolean {
    if (post.to === to || to === null) return post.to === to || refuseEnd(row, post)
    if (post.to !== null) return refuseEnd(row, post)
    if (there.offices.has(post.unit)) {
      row.problems.push({ column: 'to', why: 'ends-in-office' })
      return false
    }
    plan.ends.push({ post: post.id, on: to })
    row.outcome = 'changed'
    return true
  }

  function notePerson(row: JudgedRow, person: Ref<'person'>, phone: string | null): void {
    if ('known' in person) {
      const there = who.known(person.known)
      if (phone === null || there.phone === phone || known.has(person.known)) return
      known.add(person.known)
      plan.phones.push({ person: person.known, name: there.name, phone })
      if (row.outcome === 'same') row.outcome = 'changed'
    } else if (!known.has(person.planned)) {
      known.add(person.planned)
      plan.people.push({ key: person.planned, name: row.cells.name ?? '', phone: who.phoneOf(person.planned) })
    }
  }
}

const refuseEnd = (row: JudgedRow, { to, from }: Post): false => {
  row.problems.push({ column: 'to', why: 'post-ended-else', on: to ?? from })
  return false
}

function mayBegin(row: JudgedRow, held: Post[], { from, to }: PlannedPost): boolean {
  const other = held.find((post) => (post.to === null || post.to > from) && (to === null || to > post.from))
  if (other) row.problems.push({ column: 'name', why: 'holds-it-already', title: other.title })
  return !other
}

function personCells(row: RosterRow) {
  const problems = cellProblems(row)
  const { name, phone, role, from, to } = row.cells
  if (name && !isName(name)) problems.push({ column: 'name', why: 'name-odd' })
  if (phone && !phoneIn(phone)) problems.push({ column: 'phone', why: 'phone-odd' })
  if (role && !postRoles.some((one) => one === role)) problems.push({ column: 'role', why: 'role-unknown' })
  if (problems.length === 0 && from && to && to <= from) problems.push({ column: 'to', why: 'to-before-from' })
  return problems
}

type Wish = { post: PlannedPost; phone: string | null; isSameName: boolean }

function wishIn(row: JudgedRow, units: NamedUnits, who: ReturnType<typeof whoIs>): Wish | null {
  const { unit = '', from = '', to, title = '' } = row.cells
  const found = standing(units.find(unit), from)
  if (!found) return noUnit(row, units)
  const role = postRoles.find((one) => one === row.cells.role)
  if (!role || !isDay(from)) throw new Error('a row without problems has a role and a day')
  const answer = who.find(row, { unit: found.ref, role, title, from })
  if (!answer) {
    row.problems.push({ column: 'phone', why: 'person-unclear' })
    return null
  }
  const post = { person: answer.person, unit: found.ref, role, title, from, to: to && isDay(to) ? to : null }
  return { post, phone: row.cells.phone ? phoneIn(row.cells.phone) : null, isSameName: answer.isSameName }
}

function noUnit(row: JudgedRow, units: NamedUnits): null {
  const { unit = '', from = '' } = row.cells
  const wrong = units.wrong.get(fold(unit))
  const [other] = units.find(unit)
  if (other && other.from > from) row.problems.push({ column: 'from', why: 'before-unit', on: other.from })
  else if (other?.to) row.problems.push({ column: 'from', why: 'after-unit', on: other.to })
  else if (wrong !== undefined) row.problems.push({ column: 'unit', why: 'unit-wrong', row: wrong })
  else row.problems.push({ column: 'unit', why: 'unit-unknown' })
  return null
}

const keyOf = (ref: Ref<'person'> | Ref<'unit'>): string => ('known' in ref ? ref.known : `+${ref.planned}`)
