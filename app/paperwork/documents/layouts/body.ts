// The body, block for block.
import type { Block } from '../block.ts'
import { gridOf } from './grid.ts'
import type { Layout } from './layout.ts'
import { bodyLine, lineOf, piecesOf } from './line.ts'
import { bodyEnded, ended, withoutDash } from './listed.ts'
import type { Line, Part } from './sheet.ts'

export function bodyOf(blocks: Block[], layout: Layout, width: number): Part[] {
  return blocks.flatMap((block, index) => partsOf(block, { layout, width, next: blocks[index + 1] }))
}

/** With the norm's mark at the end of the last words. */
export function endOf(blocks: Block[], { wording }: Layout): Block[] {
  const last = blocks.at(-1)
  if (!last) return []
  const before = blocks.slice(0, -1)
  if (last.kind === 'field') return [...before, { ...last, text: bodyEnded(last.text, wording.bodyEnd) }]
  if (!('runs' in last)) return blocks
  const runs = last.runs.with(-1, {
    ...last.runs.at(-1),
    text: bodyEnded(last.runs.at(-1)?.text ?? '', wording.bodyEnd),
  })
  return [...before, { ...last, runs }]
}

type Place = { layout: Layout; width: number; next: Block | undefined }

function partsOf(block: Block, place: Place): Part[] {
  const { layout, width } = place
  const { styles } = layout
  switch (block.kind) {
    case 'ground':
      return [groundOf(block.text, place)]
    case 'authority':
      return [lineOf(block.text, styles.deciding)]
    case 'resolves':
      return [lineOf(`${block.text.replace(/:$/, '')}:`, styles.resolves)]
    case 'part':
      return [
        lineOf(block.number, styles.partNumber, { keep: true }),
        lineOf(block.text, styles.partName, { keep: true }),
      ]
    case 'section':
      return [
        lineOf(`${block.number} ${block.text}`.trim(), styles.partNumber, { keep: true, after: styles.partName.after }),
      ]
    case 'heading':
      return [headingOf(block, layout)]
    case 'article':
      return [articleOf(block, layout)]
    case 'paragraph':
      return [bodyLine(block.runs, layout, alignmentOf(block.align))]
    case 'item':
      return [itemOf(block, layout)]
    case 'field':
      return [bodyLine([{ text: `${block.label}: `, bold: true }, { text: block.text }], layout)]
    case 'table':
      return [gridOf(block.table, layout, width)]
    case 'page-break':
      return [{ kind: 'page-break' }]
  }
}

function groundOf(text: string, { layout, next }: Place): Line {
  const { wording, styles } = layout
  const written = ended(withoutDash(text), next?.kind === 'ground' ? ';' : wording.lastGround)
  const pieces = piecesOf([{ text: `${wording.groundMark}${written}` }], styles.ground)
  return bodyLine([], layout, { pieces, after: styles.ground.after })
}

function headingOf({ level, number, text }: Extract<Block, { kind: 'heading' }>, layout: Layout): Line {
  const style = layout.styles[level === 1 ? 'headingLevel1' : 'headingLevel2']
  const pieces = piecesOf([{ text: `${number} ${text}`.trim() }], { ...style, ...(level === 3 && { italic: true }) })
  return bodyLine([], layout, { pieces, keep: true, after: style.after })
}

const articleOf = ({ number, runs }: Extract<Block, { kind: 'article' }>, layout: Layout): Line =>
  bodyLine([{ text: `${number.replace(/\.$/, '')}. `, bold: true }, ...runs], layout)

const alignmentOf = (align: Line['align'] = 'justify'): Partial<Line> =>
  align === 'justify' || align === 'left' ? { align } : { align, firstLine: 0 }

const deeper = 5 // how much further in a second level stands

const itemOf = ({ mark, level = 1, runs }: Extract<Block, { kind: 'item' }>, layout: Layout): Line =>
  bodyLine([{ text: `${mark} ` }, ...runs], layout, { firstLine: layout.firstLine + (level - 1) * deeper })
