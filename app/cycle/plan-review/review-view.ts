// What the review page shows: which paragraphs with which findings beside them, part by part. Pure.
import { type Block, blocksOf, partsOf } from './blocks.ts'
import type { Finding } from './finding.ts'
import { keyOf } from './finding-key.ts'
import { byDoubt } from './finding-order.ts'
import type { Plan } from './plan.ts'

/** A few paragraphs in a row, and the findings that begin in them. */
export type Passage = { blocks: Block[]; findings: Finding[] }
export type Order = 'text' | 'confidence'

const perPart = { letters: 40_000, findings: 40 }

export function passagesOf(plan: Pick<Plan, 'reading'>, findings: Finding[], order: Order): Passage[][] {
  const placed = findings.filter(({ spans }) => spans.length > 0)
  const blocks = blocksOf(plan.reading)
  return order === 'text' ? inOrder(blocks, placed) : leastSureFirst(blocks, placed)
}

function inOrder(blocks: Block[], placed: Finding[]): Passage[][] {
  const beside = Map.groupBy(placed, (finding) => blockOf(blocks, finding))
  return partsOf(blocks, perPart.letters).map((part) => {
    const passages: Passage[] = []
    for (const block of part) {
      const findings = beside.get(block) ?? []
      const last = passages.at(-1)
      const joins = last && findings.length === 0 && block.level === 0
      if (joins) last.blocks.push(block)
      else passages.push({ blocks: [block], findings })
    }
    return passages
  })
}

function leastSureFirst(blocks: Block[], placed: Finding[]): Passage[][] {
  const passages = placed.toSorted(byDoubt).map((finding) => {
    const block = blockOf(blocks, finding)
    return { blocks: block ? [{ ...block, level: 0 as const }] : [], findings: [finding] } // out of order, a heading heads nothing
  })
  const parts: Passage[][] = []
  for (let from = 0; from < passages.length; from += perPart.findings)
    parts.push(passages.slice(from, from + perPart.findings))
  return parts
}

function blockOf(blocks: Block[], { spans }: Finding): Block | undefined {
  const start = spans[0]?.[0] ?? 0
  return blocks.findLast((block) => block.start <= start) ?? blocks[0]
}

/** In which part a finding stands, by its short name; the first where it has no place in the text. */
export const partOf = (parts: Passage[][], key: string): number =>
  Math.max(
    0,
    parts.findIndex((part) => part.some(({ findings }) => findings.some(({ id }) => keyOf(id) === key))),
  )
