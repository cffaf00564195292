// The parts that documents and statuses share, read whatever the order and whichever are there.
import { type Day, isDay } from '#kernel/day.ts'
import { type Organ, organ, type Reference, type Staff } from './edxml.ts'
import { Unreadable } from './reading.ts'
import { child, type Part, textOf } from './xml-reading.ts'

export const readOrgan = (part: Part | undefined): Organ =>
  organ({
    id: textOf(part, 'OrganId'),
    name: textOf(part, 'OrganName'),
    inCharge: textOf(part, 'OrganizationInCharge'),
    address: textOf(part, 'OrganAdd'),
    email: textOf(part, 'Email'),
    telephone: textOf(part, 'Telephone'),
    fax: textOf(part, 'Fax'),
    website: textOf(part, 'Website'),
  })

/** 2026/08/05, 2026-08-05, also with a time behind it, or 05/08/2026; null where nothing stands. */
export function readDay(part: Part | undefined, field: string): Day | null {
  const written = textOf(part, field)
  if (written === '') return null
  const [, year, month, date] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=$|[ T])/.exec(written) ?? []
  const [, late, middle, early] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?=$|[ T])/.exec(written) ?? []
  const parts = year ? [year, month, date] : [early, middle, late]
  const text = parts.map((one = '') => one.padStart(2, '0')).join('-')
  if (!isDay(text)) throw new Unreadable({ why: 'field-wrong', field })
  return text
}

export const readStaff = (part: Part | undefined): Staff => ({
  department: textOf(part, 'Department'),
  name: textOf(part, 'Staff'),
  mobile: textOf(part, 'Mobile'),
  email: textOf(part, 'Email'),
})

export function readReference(part: Part): Reference {
  const { number, notation } = readCode(part)
  const documentId = textOf(part, 'DocumentId')
  return { organId: textOf(part, 'OrganId'), number, notation, on: readDay(part, 'PromulgationDate'), documentId }
}

/** Two children, or one text as `05/KH-ĐU`. */
export function readCode(part: Part | undefined): { number: string; notation: string } {
  const code = child(part, 'Code')
  const inside = { number: textOf(code, 'CodeNumber'), notation: textOf(code, 'CodeNotation') }
  if (inside.number !== '' || inside.notation !== '') return inside
  const written = textOf(part, 'Code')
  const [, number = '', notation = ''] = /^([^/-]*)[/-](.*)$/s.exec(written) ?? ['', written]
  return { number, notation }
}
