// Where something stands, in the plan's own numbering as people say it aloud: "VI.2 ý 3".
import type { Section } from '#cycle/plan-reading/reading.ts'

type Part = { start: number; end: number; ordinal: string | null; isDash: boolean; section: Section | null }

/** Empty outside of every numbered section, such as in the letterhead. */
export function placeOf(outline: Section[], offset: number): string {
  const numbers: string[] = []
  const dashes: number[] = []
  let parts = outline.map(partOf)
  for (;;) {
    const index = parts.findIndex(({ start, end }) => start <= offset && offset < end)
    const part = parts[index]
    if (!part) break
    if (part.isDash) dashes.push(parts.slice(0, index + 1).filter(({ isDash }) => isDash).length)
    else if (part.ordinal !== null) step(numbers, part.ordinal)
    parts = part.section ? partsOf(part.section) : []
  }
  return [numbers.join('.'), dashes.length > 0 ? `ý ${dashes.join('.')}` : ''].filter(Boolean).join(' ')
}

/** "3.1" already names the 3 above it. */
function step(numbers: string[], ordinal: string): void {
  if (/^\d+\.\d/.test(ordinal)) while (/^[\d.]+$/.test(numbers.at(-1) ?? '')) numbers.pop()
  numbers.push(ordinal)
}

function partsOf({ items, children }: Section): Part[] {
  const dashes = items.map(({ spans, raw }) => ({
    ...rangeOf(spans),
    ordinal: null,
    isDash: isDash(raw),
    section: null,
  }))
  return [...dashes, ...children.map(partOf)].sort((one, other) => one.start - other.start)
}

function partOf(section: Section): Part {
  const dashed = section.ordinal !== null && isDash(section.ordinal)
  return { ...rangeOf(section.spans), ordinal: section.ordinal, isDash: dashed, section }
}

const isDash = (text: string) => /^[-–—+•*]/.test(text)

const rangeOf = (spans: Section['spans']) => ({
  start: Math.min(...spans.map(([start]) => start)),
  end: Math.max(...spans.map(([, end]) => end)),
})
