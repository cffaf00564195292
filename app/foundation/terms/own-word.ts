// A committee's own word for a term, with who set it and when.
import type { Id } from '#kernel/ids.ts'
import { type Term, termNames } from '#kernel/terms.ts'

export type OwnWord = { id: Id<'own_word'>; term: Term; word: string; setBy: string; setAt: Date }

/** The words that are set today; a term that is missing has its standard word. */
export type OwnWords = Partial<Record<Term, string>>

export const isTerm = (text: string): text is Term => (termNames as string[]).includes(text)

/** In letters: longer ones break the heads of tables and the buttons on a phone. */
export const longestWord = 30
