// One cell of a workbook as clean text: whatever people and programs leave in cells, the same words come out the same.
import type { CellValue } from 'exceljs'
import { isDay, typedDay } from '#kernel/day.ts'

/** NFC, one space between words, nothing invisible, no apostrophe that only told Excel "this is text". */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what pasted text brings along and nobody sees
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^['’](?=\S)/, '')

/** Null where there is an error or a formula that was never computed in the cell's place. */
export function textOf(value: CellValue): string | null {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return cleaned(String(value))
  if ('error' in value) return null
  if ('richText' in value) return cleaned(value.richText.map(({ text }) => text).join(''))
  if ('formula' in value || 'sharedFormula' in value) return value.result === undefined ? null : textOf(value.result)
  return 'text' in value ? textOf(value.text) : null
}

const firstSerial = 10_000 // 18/5/1927; a smaller number is a year or a slip
const lastSerial = 80_000

/** A day however it was put in: typed, a real date, or the number that Excel keeps for one. What is none stays as it is. */
export function dayText(text: string): string {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0
  if (serial >= firstSerial && serial <= lastSerial)
    return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
  const typed = typedDay(text)
  return typed && isSensible(typed) ? typed : text
}

/** Within living memory and the foreseeable: 0205 for 2025 is a slip. */
export const isSensible = (text: string): boolean => isDay(text) && text >= '1927-01-01' && text < '2100-01-01'

/** Excel takes a phone for a number and drops its zero. */
export const phoneText = (text: string): string => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text)
