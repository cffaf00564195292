// Who has handed in a response plan and who has not, and by when each is to. Pure: no clock, no database, no request.
import type { Duty } from '#cycle/duties/duty.ts'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import { lastDay } from '#kernel/partial-day.ts'
import type { ResponsePlan, ResponseStatus } from './response-plan.ts'

/** `unit` is null for the campaign's own; with a unit, an exception for it. */
export type ResponseDeadline = { unit: Id<'unit'> | null; on: Day; byName: string }

export type ResponseState = ResponseStatus | 'none'

export type ResponseRow = {
  unit: Id<'unit'>
  unitName: string
  plan: Id<'response_plan'> | null
  state: ResponseState
  edition: number
  since: Date | null
  due: Day | null
  isLate: boolean
}

type Asked = Pick<Duty, 'unit' | 'unitName' | 'text' | 'deadline'>
type Known = Pick<ResponsePlan, 'id' | 'unit' | 'unitName' | 'status' | 'edition' | 'since'>

/** Whether a line of the plan asks for a response plan: then its units hand in, and its deadline is theirs. */
export const asksForResponse = ({ text }: Pick<Duty, 'text'>): boolean =>
  /(ke hoach|chuong trinh|dang ky)[^.;]{0,60}huong ung|huong ung[^.;]{0,40}(ke hoach|dang ky)/.test(fold(text))

/** By the unit's exception, else by what the office set for all, else by the plan's own line. */
export function dueOf(unit: Id<'unit'>, deadlines: ResponseDeadline[], duties: Asked[]): Day | null {
  const set = deadlines.find((one) => one.unit === unit) ?? deadlines.find((one) => one.unit === null)
  const line = duties.find((duty) => duty.unit === unit && duty.deadline !== null && asksForResponse(duty))
  return set?.on ?? (line?.deadline ? lastDay(line.deadline) : null)
}

type Board = { duties: Asked[]; plans: Known[]; deadlines: ResponseDeadline[]; today: Day }

/** The units that the plan asks, or where no line asks all that have duties; and whoever has written one. */
export function boardOf({ duties, plans, deadlines, today }: Board): ResponseRow[] {
  const asking = duties.filter(asksForResponse)
  const units = new Map((asking.length > 0 ? asking : duties).map(({ unit, unitName }) => [unit, unitName]))
  for (const { unit, unitName } of plans) units.set(unit, unitName)
  return [...units].map(([unit, unitName]) => {
    const plan = plans.find((one) => one.unit === unit)
    const state: ResponseState = plan?.status ?? 'none'
    const due = dueOf(unit, deadlines, duties)
    const isOpen = state !== 'handed_in' && state !== 'approved' && (plan?.edition ?? 1) === 1
    const row = {
      unit,
      unitName,
      plan: plan?.id ?? null,
      state,
      edition: plan?.edition ?? 1,
      since: plan?.since ?? null,
    }
    return { ...row, due, isLate: isOpen && due !== null && today > due }
  })
}

export type ResponseFilter = { words: string; state: ResponseState | 'late' | null }

export const filterRows = (rows: ResponseRow[], { words, state }: ResponseFilter): ResponseRow[] =>
  rows.filter(
    (row) =>
      fold(row.unitName).includes(fold(words)) &&
      (state === null || row.state === state || (state === 'late' && row.isLate)),
  )
