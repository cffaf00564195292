// The number, the day and the place as they stand in a head.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'

const gap = ' '.repeat(6) // room to write in by hand

export function numberText({ number }: Pick<Paper, 'number'>, { wording }: Layout): string | null {
  if (!number) return null
  const ordinal = number.ordinal === null ? gap : padded(number.ordinal)
  return wording.number({ ...number, ordinal })
}

/** With a zero before a day up to 9 and a month up to 2. */
export function datedText({ place, on, drawnOn }: Pick<Paper, 'place' | 'on' | 'drawnOn'>): string {
  const [year = '', month = '', date = ''] = (on ?? drawnOn).split('-')
  if (on === null) return `${place}, ngày${gap}tháng${gap}năm ${year}`
  return `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

export const padded = (ordinal: number): string => String(ordinal).padStart(2, '0')
