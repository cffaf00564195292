// An annex: its own pages, numbered from their first.
import type { Annex } from '../paper.ts'
import { bodyOf } from './body.ts'
import type { Layout } from './layout.ts'
import { lineOf, linesOf } from './line.ts'
import { sectionOf, usable } from './page.ts'
import type { Section } from './sheet.ts'

export function annexOf(annex: Annex, ordinal: number, layout: Layout): Section {
  const { styles, wording } = layout
  const section = sectionOf({ format: 'A4', landscape: annex.landscape ?? false }, layout)
  const title = linesOf(annex.title, { ...styles.annexTitle, after: annex.with ? 0 : styles.annexWith.after })
  return {
    ...section,
    parts: [
      lineOf(wording.annexNumber(ordinal), styles.annex),
      ...title,
      ...(annex.with ? [lineOf(`(${annex.with})`, styles.annexWith)] : []),
      ...bodyOf(annex.body, layout, usable(section)),
    ],
  }
}
