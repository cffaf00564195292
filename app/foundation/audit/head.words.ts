// The head of the journal as one line on paper, and as its page tells it.
import { writtenMoment } from '#kernel/day.ts'
import { inBoth, type Language } from '#kernel/words.ts'
import { grouped } from './head.rules.ts'
import type { JournalHead } from './head.ts'

const words = inBoth({
  vi: (seq: number, hash: string, at: string) => `Niêm sổ ghi việc: mục ${seq}, ${hash} (${at}).`,
  en: (seq, hash, at) => `Seal of the journal: entry ${seq}, ${hash} (${at}).`,
})

/** The last line of minutes, reports and exports; empty where nothing has happened yet. */
export const sealLine = (head: JournalHead | null, reader: { language: Language }): string =>
  head ? words(reader)(head.seq, grouped(head.hash), writtenMoment(head.at)) : ''
