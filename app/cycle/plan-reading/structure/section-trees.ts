// The outline as the reading shows it, and the sections that say why and how: purposes, requirements, contents, budget.

import { foundAt, joined, type Passage, spansOf } from '../passage.ts'
import type { Section, Span, Text } from '../reading.ts'
import { plain } from './letters.ts'
import type { OutlineNode } from './outline.ts'
import type { PlanText } from './plan-text.ts'
import type { Role } from './roles.ts'
import { sentencesOf } from './sentences.ts'

export const outlineSections = ({ source, outline }: PlanText): Section[] => sectionsUnder(source, outline)

/** Headed or numbered nodes become sections; runs of text between them a section without a heading. */
function sectionsUnder(source: string, node: OutlineNode): Section[] {
  const sections: Section[] = []
  let loose: OutlineNode[] = []
  const flush = (): void => {
    const [first] = loose
    if (first) sections.push(looseSection(source, loose))
    loose = []
  }
  for (const child of node.children) {
    if (isItem(child)) loose.push(child)
    else {
      flush()
      sections.push(sectionOf(source, child))
    }
  }
  flush()
  return sections
}

const isItem = ({ children, style }: OutlineNode): boolean =>
  children.length === 0 &&
  (style === 'dash' || style === 'plus' || style === 'star' || style === 'paragraph' || style === 'row')

function sectionOf(source: string, node: OutlineNode): Section {
  const own = node.rest.text === '' ? [] : [textOf(source, node.rest)]
  const items = node.children.filter(isItem).map(({ whole }) => textOf(source, whole))
  const children = node.children.filter((child) => !isItem(child)).map((child) => sectionOf(source, child))
  const spans = spansOf(node.whole, source)
  return {
    ordinal: node.ordinal,
    heading: node.heading.text,
    items: [...own, ...items],
    children,
    spans: merged([...spans, ...[...items, ...children].flatMap((part) => part.spans)]),
    confidence: node.heading.text === '' && node.ordinal === null ? 0.7 : 0.9,
  }
}

function looseSection(source: string, nodes: OutlineNode[]): Section {
  const items = nodes.map(({ whole }) => textOf(source, whole))
  return {
    ordinal: null,
    heading: '',
    items,
    children: [],
    spans: items.flatMap(({ spans }) => spans),
    confidence: 0.7,
  }
}

const textOf = (source: string, passage: Passage): Text => foundAt(source, passage, 0.9)

/** In order; touching or overlapping ones as one. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

export function contentsOf({ source, sections }: PlanText): Section[] {
  const nodes = outermost(sections.get('contents') ?? []).filter(({ level }) => level <= 2)
  return nodes.slice(0, 1).map((node) => sectionOf(source, node))
}

export const purposesOf = (plan: PlanText): Text[] => aims(plan, 'purpose', 'requirements')
export const requirementsOf = (plan: PlanText): Text[] => aims(plan, 'requirements', 'purpose')

/** The items of the role's own section; one that is both ("Mục đích, yêu cầu") gives its loose items to the purposes. */
function aims({ source, sections }: PlanText, role: Role, other: Role): Text[] {
  const nodes = sections.get(role) ?? []
  const both = new Set(sections.get(other) ?? [])
  const [own] = nodes.filter((node) => !both.has(node) && node.level <= 3)
  if (own) return itemsOf(own).map((passage) => foundAt(source, passage, 0.9))
  const [shared] = nodes.filter((node) => both.has(node))
  if (!shared || role === 'requirements') return []
  return shared.children
    .filter((child) => !both.has(child))
    .flatMap((child) => (child.children.length > 0 ? itemsOf(child) : [child.text]))
    .map((passage) => foundAt(source, passage, 0.6))
}

/** What stands in a section, one passage for each paragraph or dash with all that stands under it. */
function itemsOf(node: OutlineNode): Passage[] {
  const own = node.rest.text === '' ? [] : [node.rest]
  return [...own, ...node.children.map((child) => joined([child.text, ...allBelow(child)]))]
}

const allBelow = (node: OutlineNode): Passage[] => node.children.flatMap((child) => [child.whole, ...allBelow(child)])

export function budgetOf({ source, sections, nodes }: PlanText): Text | null {
  const [section] = outermost(sections.get('budget') ?? [])
  if (section) {
    const items = itemsOf(section)
    return foundAt(source, items.length > 0 ? joined(items) : section.text, 0.9)
  }
  const said =
    /\bkinh phi\b.{0,80}(?:duoc|trich|chi|bao dam|dam bao|lay|tu (?:nguon|ngan sach)|su dung|do )|(?:nguon|muc) kinh phi/
  for (const node of nodes) {
    const sentence = said.test(plain(node.rest.text))
      ? sentencesOf(node.rest).find(({ text }) => said.test(plain(text)))
      : null
    if (sentence) return foundAt(source, sentence, 0.7)
  }
  return null
}

function outermost(nodes: OutlineNode[]): OutlineNode[] {
  const all = new Set(nodes)
  const isInside = (node: OutlineNode): boolean =>
    node.parent !== null && (all.has(node.parent) || isInside(node.parent))
  return nodes.filter((node) => !isInside(node))
}
