// What came and could not be taken: kept as it came, with the reason.
import type { Id } from '#kernel/ids.ts'

/** The reason as whoever read it said it; `why` is for the catalogue that knows its words. */
export type AsideRefusal = {
  why: string
  name?: string
  field?: string
  line?: number
  root?: string
  megabytes?: number
}

export type Aside = {
  id: Id<'incoming_aside'>
  file: Id<'file'>
  name: string
  size: number
  refusal: AsideRefusal
  organName: string | null
  broughtByName: string
  broughtAt: Date
  settledByName: string | null
  settledAt: Date | null
  settledHow: string | null
}
