// An approved target as a promise, in one sentence. Documents are Vietnamese, whoever reads the pages in which language. Pure.
import type { Direction, TargetLine } from '#cycle/response-plans/body.ts'
import { writtenNumber } from '#cycle/response-plans/typed-number.ts'
import { writtenPartly } from '#kernel/partial-day.ts'

const directions: Record<Direction, string> = { at_least: 'ít nhất', at_most: 'không quá' }

export function promiseOf({ text, direction, value, measure, by, who }: TargetLine): string {
  const amount = value === null ? '' : `: ${directions[direction]} ${writtenNumber(value)} ${measure}`
  const parts = [by && `xong ${writtenPartly(by)}`, who && `${who} phụ trách`].filter(Boolean)
  return [`${text}${amount}`.trim(), ...parts].join('; ')
}
