// What every part of a document's page is given.
import type { Actor } from '#foundation/people/actor.ts'
import type { Language } from '#kernel/words.ts'
import type { WholeDocument } from '../document.ts'
import type { documentWords } from '../document.words.ts'
import type { documentPageWords } from '../document-page.words.ts'

export type DocumentShared = {
  t: ReturnType<typeof documentPageWords>
  words: ReturnType<typeof documentWords>
  document: WholeDocument
  actor: Actor
  language: Language
}
