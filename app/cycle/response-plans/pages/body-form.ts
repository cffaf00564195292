// The form of a response plan, read into its body. What cannot be read is named by its field, and nothing is lost.
import { type Id, isId, newId } from '#kernel/ids.ts'
import { type PartialDay, typedPartialDay } from '#kernel/partial-day.ts'
import { fieldOf } from '#shell/page.tsx'
import type { RegisteredWork, ResponseBody, TargetLine } from '../body.ts'
import { typedNumber } from '../typed-number.ts'
import type { FieldError } from '../write-response.words.ts'

export type Errors = { field: string; error: FieldError }[]
type Read = { body: ResponseBody; errors: Errors }

export const mostRows = 60

export function bodyIn(form: FormData): Read {
  const errors: Errors = []
  const body: ResponseBody = {
    contents: idsOf<'content'>(form, 'content'),
    duties: idsOf<'duty'>(form, 'duty'),
    topics: fieldOf(form, 'topics'),
    measures: fieldOf(form, 'measures'),
    targets: rowsOf(form, 'target').map((row) => targetOf(row)),
    works: rowsOf(form, 'work').map((row) => workOf(row)),
  }
  return { body, errors }

  function targetOf(row: string): TargetLine {
    return {
      text: words(row, 'text'),
      direction: fieldOf(form, `${row}-direction`) === 'at_most' ? 'at_most' : 'at_least',
      value: number(`${row}-value`),
      measure: fieldOf(form, `${row}-measure`),
      by: partly(`${row}-by`),
      who: fieldOf(form, `${row}-who`),
      last: number(`${row}-last`),
      lastSource: fieldOf(form, `${row}-source`),
    }
  }

  function workOf(row: string): RegisteredWork {
    const id = fieldOf(form, `${row}-id`)
    return {
      id: isId<'work'>(id) ? id : newId<'work'>(),
      name: words(row, 'name'),
      cost: number(`${row}-cost`),
      days: number(`${row}-days`),
      by: partly(`${row}-by`),
      who: fieldOf(form, `${row}-who`),
    }
  }

  function words(row: string, name: string): string {
    const text = fieldOf(form, `${row}-${name}`)
    if (text === '') errors.push({ field: `${row}-${name}`, error: 'text-missing' })
    return text
  }

  function number(field: string): number | null {
    const typed = fieldOf(form, field)
    const value = typedNumber(typed)
    if (typed !== '' && value === null) errors.push({ field, error: 'not-a-number' })
    return value
  }

  function partly(field: string): PartialDay | null {
    const typed = fieldOf(form, field)
    const value = typed === '' ? null : typedPartialDay(typed)
    if (typed !== '' && value === null) errors.push({ field, error: 'not-a-day' })
    return value
  }
}

const columns = {
  target: ['text', 'value', 'measure', 'by', 'who', 'last', 'source'],
  work: ['name', 'cost', 'days', 'by', 'who'],
}

/** Those rows in which something was written. */
function rowsOf(form: FormData, kind: keyof typeof columns): string[] {
  const rows = Array.from({ length: mostRows }, (_, index) => `${kind}-${index}`)
  return rows.filter((row) => columns[kind].some((column) => fieldOf(form, `${row}-${column}`) !== ''))
}

const idsOf = <Noun extends string>(form: FormData, name: string): Id<Noun>[] =>
  form.getAll(name).filter((one): one is Id<Noun> => typeof one === 'string' && isId<Noun>(one))
