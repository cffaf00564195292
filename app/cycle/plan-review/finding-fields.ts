// How a finding of each kind is written into a form, and what was typed becomes its value again.
import { isPartialDay, partialDay, typedPartialDay, writtenPartly } from '#kernel/partial-day.ts'
import type { FindingKind, FindingValues } from './finding.ts'

/** `words` take several lines, `list` and `days` one entry a line; a question mark: may stay empty. */
export type FieldType =
  | ('line' | 'line?' | 'words' | 'words?' | 'day' | 'day?' | 'days' | 'number' | 'number?' | 'list' | 'flag')
  | readonly (string | null)[]

type Fields = { [Kind in FindingKind]: Partial<Record<keyof FindingValues[Kind], FieldType>> }

const text = { text: 'words' } as const
const span = { from: 'day?', to: 'day?' } as const

/** What is not named here (a task's place) stays as it is. */
export const findingFields = {
  number: { text: 'line' },
  date: { text: 'day' },
  subject: text,
  issuer: text,
  signer: { authority: 'line?', acting: 'line?', title: 'line?', name: 'line?' },
  basis: { text: 'words', type: 'line?', number: 'line?', date: 'day?', issuer: 'line?' },
  theme: text,
  slogan: text,
  period: { from: 'day', to: 'day' },
  phase: { name: 'line', ...span, aim: 'words?' },
  occasion: { text: 'words', on: 'day?' },
  review: { kind: ['interim', 'final'], when: 'day?', reportBy: 'day?' },
  target: {
    ...{ text: 'words', comparator: [null, '>=', '>', '=', '<=', '<'], value: 'number', upTo: 'number?' },
    ...{ unit: 'line', by: 'day?' },
  },
  goal: text,
  content: { ordinal: 'line?', text: 'words' },
  movement: { name: 'words', ...span, launchedBy: 'line?' },
  ceremony: { name: 'line', when: 'day?', tentative: 'flag', place: 'line?', joinedWith: 'words?' },
  participant: text,
  programme_item: { item: 'words', who: 'line?' },
  track: { track: ['state', 'party', 'organisation', 'other'], lead: 'line?', basis: 'list' },
  body: { name: 'line' },
  task: {
    ...{ text: 'words', deadlines: 'days', deadlineWords: 'line?' },
    ...{ every: [null, 'week', 'month', 'quarter', 'half_year', 'year'], with: 'list' },
  },
  recipient: { who: 'line', purpose: 'line?', archive: 'flag' },
  budget: text,
} as const satisfies Fields

/** The names of all fields of all kinds: each has a label. */
export type FieldName = { [Kind in FindingKind]: keyof (typeof findingFields)[Kind] & string }[FindingKind]

export const fieldsOf = (kind: FindingKind): [name: FieldName, type: FieldType][] =>
  Object.entries(findingFields[kind]) as [FieldName, FieldType][]

export type FieldError = { field: FieldName; error: 'missing' | 'no-day' | 'no-number' | 'no-choice' }

/** A value of the kind from what was typed; `before` gives what the form does not ask. */
export function valueTyped<Kind extends FindingKind>(
  kind: Kind,
  typed: (field: string) => string,
  before: FindingValues[Kind],
): { value: FindingValues[Kind]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const value: Record<string, unknown> = { ...before }
  for (const [field, type] of fieldsOf(kind)) {
    const entered = entry(type, typed(field).trim())
    if ('error' in entered) errors.push({ field, error: entered.error })
    else value[field] = entered.value
  }
  return { value: value as FindingValues[Kind], errors }
}

type Entry = { value: unknown } | { error: FieldError['error'] }

function entry(type: FieldType, typed: string): Entry {
  if (typeof type !== 'string') return choice(type, typed)
  if (type === 'flag') return { value: typed !== '' }
  if (type === 'list') return { value: linesOf(typed) }
  if (type === 'days') return days(typed)
  if (typed === '') return type.endsWith('?') ? { value: null } : { error: 'missing' }
  if (type.startsWith('day')) {
    const day = typedPartialDay(typed)
    return day ? { value: day } : { error: 'no-day' }
  }
  if (!type.startsWith('number')) return { value: typed }
  const number = Number(typed.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.')) // as written there: 1.234,5
  return Number.isFinite(number) ? { value: number } : { error: 'no-number' }
}

function choice(choices: readonly (string | null)[], typed: string): Entry {
  const chosen = typed === '' ? null : typed
  return choices.includes(chosen) ? { value: chosen } : { error: 'no-choice' }
}

function days(typed: string): Entry {
  const known = linesOf(typed).map(typedPartialDay)
  return known.includes(null) ? { error: 'no-day' } : { value: known }
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What stands in the field before anybody has typed. */
export function writtenField(type: FieldType, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (type === 'flag') return value ? 'on' : ''
  if (Array.isArray(value)) return value.map((one) => writtenField(type === 'days' ? 'day' : 'line', one)).join('\n')
  if (typeof type === 'string' && type.startsWith('day')) return written(String(value))
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value)
}

/** Day and month alone are typed back the same: 8/2026, quý III/2026. */
const written = (day: string): string => (isPartialDay(day) ? writtenPartly(partialDay(day)) : day)

/** An empty value of a kind, with the words that were marked where the kind holds words. */
export function valueFromWords<Kind extends FindingKind>(kind: Kind, words: string): FindingValues[Kind] {
  const value = blanks[kind]
  const day = typedPartialDay(words)
  const unmarked = words.replace(/^(?:[-–—+•*]|\d+(?:\.\d+)*[.)/]|[a-zđ]\))\s+/, '') // the number or dash is the plan's
  for (const [field, type] of fieldsOf(kind)) {
    if (type === 'words' || type === 'line') return { ...value, [field]: unmarked }
    if (type === 'day') return { ...value, [field]: day ?? '' }
  }
  return value
}

const period = { from: null, to: null }
const blanks: FindingValues = {
  ...{ number: { text: '' }, date: { text: '' }, subject: { text: '' }, issuer: { text: '' } },
  signer: { authority: null, acting: null, title: null, name: null },
  basis: { text: '', type: null, number: null, date: null, issuer: null },
  ...{ theme: { text: '' }, slogan: { text: '' }, period, phase: { name: '', ...period, aim: null } },
  ...{ occasion: { text: '', on: null }, review: { kind: 'interim', when: null, reportBy: null } },
  target: { text: '', comparator: null, from: null, value: 0, upTo: null, unit: '', by: null },
  ...{ goal: { text: '' }, content: { ordinal: null, text: '' }, movement: { name: '', ...period, launchedBy: null } },
  ceremony: { name: '', when: null, whenWords: null, tentative: false, place: null, joinedWith: null },
  ...{ participant: { text: '' }, programme_item: { item: '', who: null }, body: { name: '' } },
  track: { track: 'state', lead: null, basis: [] },
  task: { text: '', place: '', deadlines: [], deadlineWords: null, every: null, with: [], under: null },
  ...{ recipient: { who: '', purpose: null, archive: false }, budget: { text: '' } },
}
