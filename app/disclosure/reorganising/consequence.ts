// What follows from a reorganisation beyond the tree, as sections of the preview: each room that is moved by it says what moves.
import type { Context } from '#db/context.ts'
import type { TreeChange } from '#foundation/organisation/preview.rules.ts'
import type { Draft } from '#foundation/organisation/reorganisation.ts'

/** One section of the preview, in the reader's language. `lines` say what moves, `none` that nothing does. */
export type Consequence = { title: string; hint: string | null; lines: { text: string; to?: string }[]; none: string }

/** Asks only: what it tells must not depend on anything but the tree and what is asked for. */
export type Foretell = (context: Context, change: TreeChange, draft: Draft) => Promise<Consequence>
