// The document's numbered headings, lists and paragraphs as a tree, each with the path that a person would cite it by.

import { nothing, type Passage } from '../passage.ts'
import { headed } from './headings.ts'
import { inCapitals, plain } from './letters.ts'
import type { MarkerStyle } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'

export type OutlineNode = {
  /** As printed: "VI", "3.1", "a", "-", "+"; null for a paragraph without a number and for the root. */
  ordinal: string | null
  style: MarkerStyle | 'title' | 'paragraph' | 'row' | 'root'
  /** Its number among its siblings as printed; 0 where there is none. */
  place: number
  /** 0 for the root, 1 for its children, and so on. */
  level: number
  /** The heading's words without number and closing colon; empty where the node is running text. */
  heading: Passage
  /** What runs on after the heading in the same paragraph, or the whole text of a node without heading. */
  rest: Passage
  /** Heading and rest, without the number. */
  text: Passage
  /** With the number. */
  whole: Passage
  cells: Passage[] | null
  parent: OutlineNode | null
  children: OutlineNode[]
  /** "VI.2 ý 3": the third dash under VI.2. Empty for the root. */
  path: string
}

const ranks: Record<OutlineNode['style'], number> = {
  root: -1,
  part: 0,
  title: 0.5,
  capital: 1,
  roman: 2,
  article: 2.5,
  number: 3,
  decimal: 4,
  bracket: 7,
  letter: 8,
  star: 8.5,
  dash: 9,
  plus: 10,
  paragraph: 20,
  row: 20,
}

function rankOf({ style, ordinal }: Pick<OutlineNode, 'style' | 'ordinal'>): number {
  return style === 'decimal' ? 2 + (ordinal ?? '').split('.').length : ranks[style]
}

export function outlineOf(paragraphs: Paragraph[]): OutlineNode {
  const root: OutlineNode = {
    ordinal: null,
    style: 'root',
    place: 0,
    level: 0,
    heading: nothing,
    rest: nothing,
    text: nothing,
    whole: nothing,
    cells: null,
    parent: null,
    children: [],
    path: '',
  }
  let open: OutlineNode = root
  for (const paragraph of paragraphs) {
    const node = nodeOf(paragraph)
    if (node.style === 'title' && open.style === 'part' && open.text.text === '') {
      Object.assign(open, { heading: node.heading, text: node.text, whole: paragraph.whole })
      continue
    }
    const rank = rankOf(node)
    if (isClosing(node)) open = root
    while (open !== root && !mayHold(open, rank)) open = open.parent ?? root
    node.parent = open
    node.level = open.level + 1
    open.children.push(node)
    if (rank < 20) open = node
  }
  finish(root)
  return root
}

/** "Trên đây là kế hoạch …": the last words belong to no section. */
export const isClosing = ({ style, text }: OutlineNode): boolean =>
  style === 'paragraph' &&
  /^tren day la\b|^(?:ke hoach|huong dan) nay (?:co hieu luc|duoc)|^(?:cac|nhung) noi dung (?:khac|con lai)\b|^trong qua trinh (?:to chuc |trien khai )*thuc hien/.test(
    plain(text.text.slice(0, 80)),
  )

/** Under a dash stands only what is marked lower, or a row; running text after a list belongs to the heading above it. */
function mayHold(open: OutlineNode, rank: number): boolean {
  if (rank === 20) return rankOf(open) < ranks.star
  return rankOf(open) < rank
}

/** A heading without a number: several words in capitals. */
const isTitleLine = (text: string): boolean =>
  text.length > 5 &&
  text.length < 160 &&
  inCapitals(text) &&
  /\p{L}{2,}\s+\p{L}{2,}|PHỤ LỤC/u.test(text) &&
  !/\d{4}\.?$|^["“]/.test(text)

function nodeOf({ marker, text, whole, cells }: Paragraph): OutlineNode {
  const isTitle = !marker && !cells && isTitleLine(text.text)
  const style = marker?.style ?? (cells ? 'row' : isTitle ? 'title' : 'paragraph')
  return {
    ordinal: marker?.ordinal ?? null,
    style,
    place: marker?.place ?? 0,
    level: 0,
    heading: nothing,
    rest: text,
    text,
    whole,
    cells,
    parent: null,
    children: [],
    path: '',
  }
}

/** Headings are told once it is known what stands under them; paths once every place is known. */
function finish(node: OutlineNode): void {
  let dash = 0
  for (const child of node.children) {
    const [heading, rest] = headed(child)
    child.heading = heading
    child.rest = rest
    const listed = child.style === 'dash' || child.style === 'plus' || child.style === 'star'
    if (listed) dash++
    child.path = pathOf(node, child, dash)
    finish(child)
  }
}

function pathOf(parent: OutlineNode, child: OutlineNode, dash: number): string {
  if (child.style === 'dash' || child.style === 'plus' || child.style === 'star') {
    if (parent.style === 'dash' || parent.style === 'star') return `${parent.path}.${dash}`
    return `${parent.path} ý ${dash}`.trim()
  }
  if (child.ordinal === null) return parent.path
  let above: OutlineNode | null = parent
  const stem = child.style === 'decimal' ? child.ordinal.split('.')[0] : undefined
  if (stem !== undefined) while (above && (above.style === 'number' || above.style === 'decimal')) above = above.parent
  const name =
    child.style === 'article'
      ? `Điều ${child.ordinal}`
      : child.style === 'part'
        ? `Phần ${child.ordinal}`
        : child.ordinal
  return above?.path ? `${above.path}.${name}` : name
}

/** All nodes below, in reading order. */
export function nodesBelow(node: OutlineNode): OutlineNode[] {
  const nodes: OutlineNode[] = []
  const walk = (from: OutlineNode): void => {
    for (const child of from.children) {
      nodes.push(child)
      walk(child)
    }
  }
  walk(node)
  return nodes
}
