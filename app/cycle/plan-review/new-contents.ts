// The plan's contents as a tree of findings: a heading with its number, and below it what it asks for.
import type { PlanReading, Section } from '#cycle/plan-reading/reading.ts'
import type { Span } from '#kernel/span.ts'
import type { Add } from './new-findings.ts'

export function contentsAsFindings({ contents, source }: PlanReading, add: Add): void {
  const [only, ...others] = contents
  const isWrapped = only !== undefined && others.length === 0 && only.children.length + only.items.length > 0
  if (isWrapped)
    addBelow(only, null, only.items) // the section "Nội dung" itself asks for nothing
  else for (const section of contents) addSection(section, null)

  function addSection(section: Section, parent: number | null): void {
    const { ordinal, heading, confidence, items } = section
    const [first, ...rest] = items
    if (heading !== '') {
      const own = add('content', { spans: ownSpans(section), confidence }, { ordinal, text: heading }, parent)
      addBelow(section, own, items)
    } else if (ordinal !== null && first) {
      const own = add('content', first, { ordinal, text: first.value }, parent)
      addBelow(section, own, rest)
    } else addBelow(section, parent, items)
  }

  function addBelow({ children }: Section, parent: number | null, items: Section['items']): void {
    for (const item of items) add('content', item, { ordinal: null, text: unmarked(item.value) }, parent)
    for (const child of children) addSection(child, parent)
  }

  /** The heading without what stands below it. */
  function ownSpans({ spans, items, children }: Section): Span[] {
    const first = Math.min(...[...items, ...children].map((part) => part.spans[0]?.[0] ?? Number.POSITIVE_INFINITY))
    return spans
      .filter(([start]) => start < first)
      .map(([start, end]): Span => {
        const last = Math.min(end, first)
        return [start, start + source.text.slice(start, last).trimEnd().length]
      })
      .filter(([start, end]) => start < end)
  }
}

const unmarked = (text: string): string => text.replace(/^[-–—+•*]\s*/, '')
