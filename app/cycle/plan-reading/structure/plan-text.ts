// A plan's text taken apart once, as every rule reads it.

import type { Span } from '../reading.ts'
import { plain } from './letters.ts'
import { isClosing, nodesBelow, type OutlineNode, outlineOf } from './outline.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import type { Region } from './regions.ts'
import { type Role, sectionsByRole } from './roles.ts'

export type PlanText = {
  /** NFC, line ends "\n". */
  source: string
  paragraphs: Paragraph[]
  /** Letterhead, type line, subject: one paragraph for each line. */
  head: Paragraph[]
  /** Addressee and bases: what stands between the title and the first section. */
  preamble: Paragraph[]
  outline: OutlineNode
  /** Every node of the outline below its root, in reading order. */
  nodes: OutlineNode[]
  sections: Map<Role, OutlineNode[]>
  /** "Trên đây là kế hoạch …" and what follows it before the signature; part of the outline too, under its root. */
  closing: OutlineNode[]
  /** Recipients and signature: one paragraph for each line. */
  tail: Paragraph[]
}

/** Ten times the longest plan; what a longer text says further down stays unassigned. */
const longest = { paragraphs: 3000, letters: 400_000 }

export function planTextOf(source: string, pages: Span[] | null): PlanText {
  const paragraphs = paragraphsOf(source, pages)
  const of = (region: Region, limit: number): Paragraph[] =>
    paragraphs.filter((one) => one.region === region).slice(0, limit)
  const body = withinReach(of('body', longest.paragraphs))
  const begin = preambleLength(body)
  const outline = outlineOf(body.slice(begin))
  const nodes = nodesBelow(outline)
  return {
    source,
    paragraphs,
    head: of('head', 300),
    preamble: body.slice(0, begin),
    outline,
    nodes,
    sections: sectionsByRole(outline),
    closing: nodes.slice(firstClosing(nodes)).filter(({ level, style }) => level === 1 && style === 'paragraph'),
    tail: of('tail', 600),
  }
}

function withinReach(body: Paragraph[]): Paragraph[] {
  let letters = 0
  const beyond = body.findIndex(({ whole }) => {
    letters += whole.text.length
    return letters > longest.letters
  })
  return beyond < 0 ? body : body.slice(0, beyond)
}

/** Up to "… như sau:", or to the first numbered heading. */
function preambleLength(body: Paragraph[]): number {
  const first = body.findIndex(({ marker }) => marker && marker.style !== 'dash' && marker.style !== 'plus')
  const limit = first < 0 ? Math.min(body.length, 40) : first
  const asFollows = body
    .slice(0, limit)
    .findLastIndex(({ text }) => /(?:nhu sau|sau day|noi dung sau|cu the)\s?[:.]?$/.test(plain(text.text)))
  if (asFollows >= 0) return asFollows + 1
  return first < 0 ? 0 : first
}

function firstClosing(nodes: OutlineNode[]): number {
  const index = nodes.findIndex(isClosing)
  return index < 0 ? nodes.length : index
}
