// Which value holds on a day, who changes it, confirms it, takes it back. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { isLeader, isOffice, mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type Change, longestPaper, type SettingValue } from './setting.ts'
import { kindOf, openSince, type SettingKey, settingKeys } from './settings.ts'

type Given = { why: 'given-by-law' }
export type ChangeRefusal =
  | NotOffice
  | Given
  | { why: 'value-odd' }
  | { why: 'out-of-limits'; least: number; most: number }
  | { why: 'too-early'; on: Day }
  | { why: 'nothing-changed' }
export type ConfirmRefusal =
  | Given
  | { why: 'may-not-confirm' }
  | { why: 'set-by-yourself' }
  | { why: 'already-confirmed' }
  | { why: 'paper-missing' }
  | { why: 'paper-too-long'; letters: number }
export type UndoRefusal = NotOffice | { why: 'nothing-to-undo' }

/** What holds on a day: somebody's change, or the default where `change` is null. */
export type Holding = { value: SettingValue; from: string; change: Change | null }

/** `changes` are those that nobody took back. Null before the law knew the setting. */
export function holdingOn(key: SettingKey, changes: Change[], on: Day): Holding | null {
  const [change] = changes.filter(({ from }) => from <= on).toSorted(newestFirst)
  if (change) return { value: change.value, from: change.from, change }
  const period = kindOf(key).periods.findLast(({ from }) => from <= on)
  return period ? { ...period, change: null } : null
}

/** Of two with one day the one set later: it replaced the other, which comes back when it is taken back. */
const newestFirst = (one: Change, other: Change) =>
  other.from.localeCompare(one.from) || other.setAt.getTime() - one.setAt.getTime()

/** Today's value and those to come, each with whether somebody has confirmed it. */
export function openOf(key: SettingKey, changes: Change[], today: Day): Holding[] {
  if (kindOf(key).given) return []
  const coming = [...new Set(changes.map(({ from }) => from))].filter((from) => from > today).sort()
  return [today, ...coming].flatMap((on) => {
    const holding = holdingOn(key, changes, on)
    return holding && !holding.change?.confirmed ? [holding] : []
  })
}

export type ChangesOf = (key: SettingKey) => Change[]

export const listUnconfirmed = (changesOf: ChangesOf, today: Day): SettingKey[] =>
  settingKeys.filter((key) => openOf(key, changesOf(key), today).length > 0)

/** What somebody typed, as a value of the setting; null where it is none. Limits are the rule's. */
export function valueTyped(key: SettingKey, text: string): SettingValue | null {
  const kind = kindOf(key)
  if (kind.kind === 'choice') return kind.choices.includes(text) ? text : null
  const figure = kind.decimals === 0 ? /^\d{1,9}$/ : /^\d{1,6}([.,]\d{1,2})?$/
  return figure.test(text) ? Number(text.replace(',', '.')) : null
}

/** Whether the actor has anything to set here at all. */
export function maySet(actor: Actor, key: SettingKey): Verdict<NotOffice | Given> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return kindOf(key).given ? refuse({ why: 'given-by-law' }) : allow
}

export type Wish = { value: SettingValue | null; from: Day }

export function mayChange(actor: Actor, key: SettingKey, wish: Wish, changes: Change[]): Verdict<ChangeRefusal> {
  const set = maySet(actor, key)
  if (!set.allowed) return set
  const { value, from } = wish
  const kind = kindOf(key)
  if (value === null) return refuse({ why: 'value-odd' })
  if (kind.kind === 'figure' && (Number(value) < kind.least || Number(value) > kind.most))
    return refuse({ why: 'out-of-limits', least: kind.least, most: kind.most })
  if (from < openSince(key)) return refuse({ why: 'too-early', on: openSince(key) })
  return holdingOn(key, changes, from)?.value === value ? refuse({ why: 'nothing-changed' }) : allow
}

/** The leaders and the office, on a paper; nobody confirms what they have set themselves. */
export function mayConfirm(
  actor: Actor,
  { key, holding }: { key: SettingKey; holding: Holding | null },
  paper: string,
): Verdict<ConfirmRefusal> {
  if (!isOffice(actor) && !isLeader(actor)) return refuse({ why: 'may-not-confirm' })
  if (kindOf(key).given || !holding || holding.from < openSince(key)) return refuse({ why: 'given-by-law' })
  if (holding.change?.confirmed) return refuse({ why: 'already-confirmed' })
  if (holding.change?.setBy.id === actor.id) return refuse({ why: 'set-by-yourself' })
  if (paper === '') return refuse({ why: 'paper-missing' })
  return paper.length > longestPaper ? refuse({ why: 'paper-too-long', letters: paper.length }) : allow
}

/** The change goes, and what held before holds again. */
export function mayUndo(actor: Actor, change: Change | undefined): Verdict<UndoRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return change ? allow : refuse({ why: 'nothing-to-undo' })
}
