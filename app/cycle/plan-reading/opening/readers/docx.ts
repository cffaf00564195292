// Word's .docx: the text as the paper shows it, with the numbers that Word counts by itself.
import { refuse } from '#kernel/verdict.ts'
import type { FileReader, LooksLike, OldFont } from '../opened.ts'
import { type Block, blocksOf, type Writer } from '../word/body.ts'
import { counting } from '../word/counting.ts'
import { textOfBlocks } from '../word/layout.ts'
import { listsOf } from '../word/numbering.ts'
import { stylesOf } from '../word/styles.ts'
import { child, childrenOf, type Element, parseXml } from '../word/xml.ts'
import { unzip } from '../word/zip.ts'

const wanted = /^word\/(document\d*|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/

export const readDocx: FileReader = async (bytes) => {
  const unzipped = unzip(bytes, (name) => wanted.test(name))
  if (!unzipped.allowed) return unzipped
  const parts = unzipped.parts
  const main = [...parts.keys()].find((name) => name.startsWith('word/document')) // some programs number it
  if (!main) return refuse({ why: 'not-a-document', looksLike: looksLike(unzipped.names) })

  const styles = stylesOf(part('word/styles.xml'))
  const lists = listsOf(part('word/numbering.xml'), styles)
  const writer = (): Writer => ({
    styles,
    counting: counting(lists, styles),
    boxes: counting(lists, styles),
    fontsMet: new Set<OldFont>(),
    notes: [],
    fields: [],
  })
  const own = writer()
  const body = child(part(main), 'body')
  const blocks = body ? blocksOf(body, own) : []
  blocks.push(...notesOf(own.notes))
  return {
    allowed: true,
    raw: {
      text: textOfBlocks(blocks),
      pages: null,
      margins: margins(),
      notes: [...own.fontsMet].map((font) => ({ note: 'old-font', font })),
    },
  }

  function part(name: string): Element | undefined {
    const content = parts.get(name)
    return content && parseXml(content)
  }

  /** Footnotes and endnotes stand after the text, in the order of their marks. */
  function notesOf(marks: string[]): Block[] {
    const elements = new Map<string, Element>()
    for (const kind of ['footnote', 'endnote']) {
      for (const note of childrenOf(part(`word/${kind}s.xml`), kind))
        elements.set(`${kind}/${note.attributes.id}`, note)
    }
    return marks.flatMap((mark) => {
      const note = elements.get(mark)
      return note ? blocksOf(note, { ...writer(), fontsMet: own.fontsMet }) : []
    })
  }

  function margins(): string[] {
    const names = [...parts.keys()].filter((name) => /header|footer/.test(name))
    return names.map((name) => {
      const margin = part(name)
      return margin ? textOfBlocks(blocksOf(margin, writer())) : ''
    })
  }
}

function looksLike(names: string[]): LooksLike {
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet'
  if (names.some((name) => name.startsWith('ppt/'))) return 'slides'
  return names.includes('content.xml') && names.includes('mimetype') ? 'open-document' : 'archive'
}
