// A number as people type it there: 1.200 is twelve hundred, 12,5 is twelve and a half.

/** Null when it is none, or less than nothing. */
export function typedNumber(typed: string): number | null {
  const text = typed.replace(/[\s%]/g, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^\d{1,12}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** As it is written there, also into a field. */
export const writtenNumber = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 })
