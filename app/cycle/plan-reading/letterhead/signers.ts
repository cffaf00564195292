// Who signs: for which body, in whose place, with which title.

import { joined, type Passage, part, spansOf } from '../passage.ts'
import type { Signer, Text } from '../reading.ts'
import { inCapitals, plain } from '../structure/letters.ts'
import type { Cell } from './tail.ts'

const rank =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|tướng)|(?:PGS|GS|TS|ThS|Ths|BS|CN|KS|KTS|LS|BSCKI+|Bác sĩ|Kỹ sư|Đồng chí|Ông|Bà|Linh mục|Thượng tọa)\.?(?:\s?(?:TS|ThS|BS)\.?)?)\s*/u
const nameForm = /^\p{Lu}[\p{Ll}’']*(?:\p{Lu}\p{Ll}+)?(?:\s(?:-\s)?\p{Lu}[\p{Ll}’']*(?:\p{Lu}\p{Ll}+)?){1,5}$/u
const surnames =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|doan|truong|trinh|lam|mai|dao|luong|luu|cao|ha|ta|to|chu|quach|thai|la|vi|lo|lu|ma|nong|quang|cam|kieu|mac|au|ton|tong|trieu|phung|nghiem|hua|van|giang|khuat|dam|lai|thach|son|kim|chau|danh|be|dieu|bach|ong|bo|ksor|rcom|rmah|y|a|k'|h'|giap|than|ngan|hau|sung|giang|vang|thao|ly|cu|lau|mua|ho|tang|on|tieu|uong|nhu|vuong|phu|si|sam|hoa|khong|luc|nghe|thieu|thi|tho|trang|cung|dong)\s/
const notNames =
  /^(?:noi nhan|da ky|dong dau|bi thu|chu tich|pho|giam doc|hieu truong|ban |uy ban|hoi |dang uy|doan (?:thanh nien|tncs|xa|huyen)|van phong|so |phong |luu|kinh gui)/

/** "Nguyễn Văn A", also with a rank before it, also in capitals. */
export function isPersonName(text: string): boolean {
  const name = text.replace(rank, '')
  const words = plain(name)
  if (notNames.test(words) || /^tr(?:ường|ưởng)\s/iu.test(name) || /[\d;:,()/]/.test(name) || name.length > 45)
    return false
  if (inCapitals(name)) return surnames.test(words) && /^\p{Lu}+(?:\s\p{Lu}+){1,5}$/u.test(name)
  return nameForm.test(name)
}

type Block = {
  authority: Passage[]
  acting: Passage[]
  title: Passage[]
  name: Passage[]
  cells: Passage[]
  column: number
}

/** The signers in the order in which they stand; side by side from left to right. */
export function signersAmong(source: string, cells: Cell[]): Signer[] {
  return columnsOf(cells)
    .flatMap(blocksOf)
    .filter(({ name, title }) => name.length > 0 || title.length > 0)
    .map((block) => signerOf(source, block))
}

/** Cells that share a line stand in columns; all others follow the column that is nearest. */
function columnsOf(cells: Cell[]): Cell[][] {
  const shared = new Map<number, Cell[]>()
  for (const cell of cells) shared.set(cell.line, [...(shared.get(cell.line) ?? []), cell])
  const edges = [...shared.values()].filter(
    (line) => line.length > 1 && line.every(({ text }) => isOffice(text) || isPersonName(text)),
  )
  const [widest] = edges.sort((a, b) => b.length - a.length)
  if (!widest) return [cells]
  const columns: Cell[][] = widest.map(() => [])
  for (const line of shared.values()) {
    for (const [index, cell] of line.entries()) {
      const own = line.length === widest.length ? index : nearest(widest, cell.column)
      columns[own]?.push(cell)
    }
  }
  return columns
}

function nearest(columns: Cell[], place: number): number {
  let best = 0
  for (const [index, { column }] of columns.entries()) {
    if (Math.abs(column - place) < Math.abs((columns[best]?.column ?? 0) - place)) best = index
  }
  return best
}

const forBody = /^\W*(?:t\s?\/\s?m|tm)\s?[./]?\s+|^\W*(?:t\s?\/\s?m|tm)\.\s*/
const inPlaceOf = /^\W*(?:kt|k\/t|tl|t\/l|tuq)\s?[./]?\s*/
const officeWords =
  /(?:^|\s)(?:chu tich|bi thu|giam doc|\S*truong|chanh van phong|chu nhiem|tong thu ky|thu truong|bo truong|uy vien|chinh tri vien|pho (?:chu|bi|truong|giam|hieu|chanh)|thuong truc|thu tuong|dai dien|nguoi lap)(?=\s|$)/

const isOffice = (text: string): boolean =>
  inCapitals(text) && (officeWords.test(plain(text)) || forBody.test(plain(text)) || inPlaceOf.test(plain(text)))

function blocksOf(cells: Cell[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const cell of cells) {
    const words = plain(cell.text)
    const capitals = inCapitals(cell.text)
    const named = isPersonName(cell.text) && !(capitals && isOffice(cell.text))
    const lone = /^\p{Lu}\p{Ll}+$/u.test(cell.text)
    if (named || (lone && open && open.name.length > 0 && open.name.length < 2)) {
      open ??= begin(cell.column)
      if (open.name.length === 0 || lone) {
        open.name.push(cell)
        open.cells.push(cell)
      }
      continue
    }
    if (!capitals || /^\W*(?:da ky|ky ten|dau)\b/.test(words)) continue
    if (!open || open.name.length > 0) open = begin(cell.column)
    const lead = forBody.exec(words)
    open.cells.push(cell)
    if (lead) open.authority.push(part(cell, lead[0].length))
    else if (inPlaceOf.test(words)) open.acting.push(cell)
    else if (officeWords.test(words)) open.title.push(cell)
    else if (open.title.length > 0) open.title.push(cell)
    else open.authority.push(cell)
  }
  return blocks

  function begin(column: number): Block {
    const block = { authority: [], acting: [], title: [], name: [], cells: [], column }
    blocks.push(block)
    return block
  }
}

function signerOf(source: string, block: Block): Signer {
  const { authority, acting, title, name, cells } = block
  const words = (found: Passage[]): string | null =>
    found.length > 0 ? joined(found).text.replace(/[.,;:]+$/, '') : null
  const spans = cells.flatMap((cell) => spansOf(cell, source))
  return {
    authority: words(authority),
    acting: words(acting),
    title: words(title),
    name: words(name)?.replace(rank, '') ?? null,
    spans: spans.sort(([a], [b]) => a - b),
    confidence: name.length > 0 && title.length > 0 ? 0.95 : 0.6,
  }
}

/** The one who issues: whose authority the issuer's name holds; else one who signs by title alone; else the first. */
export function withIssuer(signers: Signer[], issuer: Text | null): { signer: Signer | null; cosigners: Signer[] } {
  const name = issuer ? spelled(issuer.value) : ''
  const fits = ({ authority }: Signer): number => (authority === null ? 1 : name.includes(spelled(authority)) ? 2 : 0)
  const [main = null] = signers.toSorted((a, b) => (b.name ? fits(b) : -1) - (a.name ? fits(a) : -1))
  return { signer: main, cosigners: signers.filter((signer) => signer !== main) }
}

/** The name without what every body has: "TM. BAN CHẤP HÀNH CÔNG ĐOÀN" signs for "CÔNG ĐOÀN …". */
const spelled = (name: string): string =>
  plain(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\bmttq\b/g, 'mat tran to quoc')
    .replace(/\b(?:ban chap hanh|ban thuong vu|bch|btv)\s(?=\w)/g, '')
    .replace(/\b(?:bch|btv)\b/g, (short) => (short === 'bch' ? 'ban chap hanh' : 'ban thuong vu'))
