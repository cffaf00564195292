// The text of a document as a clerk types it, and the blocks that it means: a line is a paragraph, "- " an item, "|" a table row. Pure.
import type { Block } from './block.ts'
import { gridOf, isRow } from './prose-table.rules.ts'

/** Each of them is said in one line of the help beside the field. */
const forms: { is: RegExp; block: (found: RegExpExecArray) => Block }[] = [
  { is: /^-{3,}$/, block: () => ({ kind: 'page-break' }) },
  {
    is: /^(?:- )?(Căn cứ .+|Xét đề nghị .+|Theo đề nghị .+)$/i,
    block: ([, text = '']) => ({ kind: 'ground', text: bare(text) }),
  },
  { is: /^(QUYẾT ĐỊNH|QUYẾT NGHỊ):$/, block: ([text]) => ({ kind: 'resolves', text }) },
  { is: /^Phần ([IVXLC\d]+)[.:]?\s+(.+)$/i, block: titled('part', 'Phần') },
  { is: /^Chương ([IVXLC\d]+)[.:]?\s+(.+)$/i, block: titled('part', 'Chương') },
  { is: /^Mục (\d+)[.:]?\s+(.+)$/i, block: titled('section', 'Mục') },
  {
    is: /^Điều (\d+)\.\s*(.+)$/,
    block: ([, number = '', text = '']) => ({ kind: 'article', number, runs: runs(text) }),
  },
  { is: /^([IVX]+)[.-]\s*(.+)$/, block: ([, number = '', text = '']) => heading(1, `${number}.`, text) },
  {
    is: /^(\d+(?:\.\d+)?)\.\s+(.{1,90}[^.;:,])$/,
    block: ([, number = '', text = '']) => heading(number.includes('.') ? 3 : 2, `${number}.`, text),
  },
  { is: /^[-–] (.+)$/, block: ([, text = '']) => ({ kind: 'item', mark: '-', runs: runs(text) }) },
  { is: /^\+ (.+)$/, block: ([, text = '']) => ({ kind: 'item', mark: '+', level: 2, runs: runs(text) }) },
  { is: /^([a-zđ]\)) (.+)$/, block: ([, mark = '', text = '']) => ({ kind: 'item', mark, runs: runs(text) }) },
  {
    is: /^(Thời gian|Địa điểm|Thành phần|Nội dung|Chủ trì|Thư ký|Tới dự|Đến dự|Trang phục)([^:.,;]{0,40}): (.+)$/,
    block: labelled,
  },
]

export function blocksOf(prose: string): Block[] {
  const lines = prose
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    if (isRow(line)) {
      const end = lines.findIndex((other, index) => index > at && !isRow(other))
      const rows = lines.slice(at, end === -1 ? undefined : end)
      blocks.push({ kind: 'table', table: gridOf(rows) })
      at += rows.length
      continue
    }
    if (line !== '') blocks.push(blockOf(line, blocks.length === 0))
    at++
  }
  return blocks
}

function blockOf(line: string, first: boolean): Block {
  // A decision begins with who decides, in capitals on a line of its own.
  if (first && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)) return { kind: 'authority', text: line }
  for (const { is, block } of forms) {
    const found = is.exec(line)
    if (found) return block(found)
  }
  return { kind: 'paragraph', runs: runs(line) }
}

/** Between two stars a word stands in bold, between two underlines in italics. */
export function runs(text: string) {
  const parts = text.split(/(\*\*[^*]+\*\*|__[^_]+__)/).filter((part) => part !== '')
  return parts.map((part) => {
    const inside = part.slice(2, -2)
    if (part.length > 4 && part.startsWith('**') && part.endsWith('**')) return { text: inside, bold: true as const }
    if (part.length > 4 && part.startsWith('__') && part.endsWith('__')) return { text: inside, italic: true as const }
    return { text: part }
  })
}

const heading = (level: 1 | 2 | 3, number: string, text: string): Block => ({ kind: 'heading', level, number, text })

function labelled([, label = '', rest = '', text = '']: RegExpExecArray): Block {
  return { kind: 'field', label: label + rest, text }
}

function titled(kind: 'part' | 'section', word: string) {
  return ([, number = '', text = '']: RegExpExecArray): Block => ({ kind, number: `${word} ${number}`, text })
}

/** The writer sets the mark at the end of a ground. */
const bare = (text: string): string => text.replace(/[;,.]+$/, '')
