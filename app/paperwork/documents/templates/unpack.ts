// Opens a Word file with bounds on what it unpacks to, before any library reads it.
import { strFromU8, unzipSync } from 'fflate'
import { type Refused, refuse } from '#kernel/verdict.ts'
import type { Paragraph } from './marks.ts'
import { largestTemplate as largest, type TemplatePlace, type TemplateProblem } from './template.ts'

export type Unpacked = { allowed: true; files: Record<string, Uint8Array> } | Refused<TemplateProblem>

export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes.length > largest.bytes) return refuse({ why: 'too-large' })
  let [size, entries] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize
        entries++
        return size <= largest.unpacked && entries <= largest.entries
      },
    })
    if (size > largest.unpacked || entries > largest.entries) return refuse({ why: 'too-large' })
    if (Object.keys(files).some((name) => name.endsWith('vbaProject.bin'))) return refuse({ why: 'macros' })
    return files['word/document.xml'] ? { allowed: true, files } : refuse({ why: 'not-word' })
  } catch {
    return refuse({ why: 'not-word' }) // no zip, or a damaged one
  }
}

const parts = { body: /^word\/document\.xml$/, head: /^word\/header\d*\.xml$/, foot: /^word\/footer\d*\.xml$/ } as const

/** The paragraphs of all parts that are filled. */
export const paragraphsOf = (files: Record<string, Uint8Array>): Paragraph[] =>
  (['head', 'body', 'foot'] as const).flatMap((part) =>
    Object.keys(files)
      .filter((name) => parts[part].test(name))
      .sort()
      .flatMap((name) => inPart(strFromU8(files[name] ?? new Uint8Array()), part)),
  )

const shown = 60

function inPart(xml: string, part: TemplatePlace['part']): Paragraph[] {
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
  return paragraphs.map(([paragraph], index) => {
    const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, one = '']) => unescaped(one))
      .join('')
    return { text, place: { part, paragraph: index + 1, words: text.slice(0, shown) } }
  })
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
