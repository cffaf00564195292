// Word's .doc of 1997–2003, read as .docx is: with the numbers that Word counts, without what was deleted.
import { refuse } from '#kernel/verdict.ts'
import type { FileReader, LooksLike, OldFont } from '../opened.ts'
import { counting } from '../word/counting.ts'
import { textOfBlocks } from '../word/layout.ts'
import { blocksOf97, type Writer97 } from '../word97/body.ts'
import { openCompound } from '../word97/compound.ts'
import { isLocked, isWordDocument, openWordDocument, tableName, type WordDocument } from '../word97/document.ts'
import { listsOf97 } from '../word97/lists.ts'
import { fontsOf97, stylesOf97 } from '../word97/styles.ts'

/** Places in Word's list of structures. */
const place = { styles: 1, fonts: 15, definitions: 73, lists: 74 }

export const readDoc: FileReader = async (bytes) => {
  const compound = openCompound(bytes)
  const main = compound.stream('WordDocument')
  if (!main) return refuse(otherThanWord(compound.names))
  if (!isWordDocument(main)) return refuse({ why: 'damaged' })
  if (isLocked(main)) return refuse({ why: 'encrypted' })
  const table = compound.stream(tableName(main))
  if (!table) return refuse({ why: 'damaged' })

  const document = openWordDocument(main, table)
  const writer = writerFor(document)
  const { body, footnotes, headers, rest, endnotes, boxes } = document.lengths
  const parts = [body, footnotes, headers, rest, endnotes, boxes]
  const text = (index: number): string => {
    const from = parts.slice(0, index).reduce((sum, length) => sum + length, 0)
    return textOfBlocks(blocksOf97(document, from, from + (parts[index] ?? 0), writer))
  }
  const told = [0, 5, 1, 4].map(text).filter((part) => part.trim() !== '')
  return {
    allowed: true,
    raw: {
      text: told.join('\n'),
      pages: null,
      margins: [text(2)],
      notes: [...writer.fontsMet].map((font) => ({ note: 'old-font', font })),
    },
  }
}

function writerFor(document: WordDocument): Writer97 {
  const fonts = fontsOf97(document.structure(place.fonts).own)
  const styles = stylesOf97(document.structure(place.styles).own, fonts)
  const lists = listsOf97(document.structure(place.definitions), document.structure(place.lists).own)
  return { styles, fonts, counting: counting(lists, styles), fontsMet: new Set<OldFont>() }
}

function otherThanWord(names: string[]) {
  if (names.includes('EncryptedPackage')) return { why: 'encrypted' as const }
  const looksLike = lookOf(names)
  return looksLike ? { why: 'not-a-document' as const, looksLike } : { why: 'damaged' as const }
}

function lookOf(names: string[]): LooksLike | undefined {
  if (names.includes('Workbook') || names.includes('Book')) return 'spreadsheet'
  return names.includes('PowerPoint Document') ? 'slides' : undefined
}
