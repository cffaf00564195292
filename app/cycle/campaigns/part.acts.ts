// Changing what a running campaign holds, when an amendment asks for it: the amendment's own act holds, judges and journals.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { NewPart, PartKind, SolePart } from './part.ts'
import { clearTheme, insertPart, setPart, setSole, setWithdrawn } from './part.writes.ts'

type Of = Id<'campaign'>

/** The new part's id. */
export const addPart = (context: Context, campaign: Of, part: NewPart, on: Day): Promise<string> =>
  insertPart(context, campaign, part, on)

/** It keeps its id, so that whatever points at it still does. */
export const rewritePart = (context: Context, campaign: Of, id: string, part: NewPart): Promise<void> =>
  setPart(context, campaign, id, part)

export const withdrawPart = (context: Context, campaign: Of, kind: PartKind, id: string, on: Day): Promise<void> =>
  setWithdrawn(context, { campaign, kind, id }, on)

export const restorePart = (context: Context, campaign: Of, kind: PartKind, id: string): Promise<void> =>
  setWithdrawn(context, { campaign, kind, id }, null)

/** The theme or the period; null takes the theme away. */
export const rewriteSole = (context: Context, campaign: Of, part: SolePart | null): Promise<void> =>
  part === null ? clearTheme(context, campaign) : setSole(context, campaign, part)
