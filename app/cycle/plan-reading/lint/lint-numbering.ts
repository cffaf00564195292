// Numbers of headings that come twice, are left out, or do not fit the heading above.

import { part, spansOf } from '../passage.ts'
import type { Lint, Span } from '../reading.ts'
import type { MarkerStyle } from '../structure/markers.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'

const counted = new Set<OutlineNode['style']>([
  'part',
  'article',
  'capital',
  'roman',
  'number',
  'decimal',
  'letter',
] satisfies MarkerStyle[])

export function lintNumbering({ source, outline, nodes }: PlanText): Lint[] {
  return [outline, ...nodes].flatMap((parent) => lintUnder(source, parent))
}

function lintUnder(source: string, parent: OutlineNode): Lint[] {
  const lint: Lint[] = []
  const last = new Map<OutlineNode['style'], OutlineNode>()
  for (const node of parent.children) {
    if (!counted.has(node.style) || node.place === 0) continue
    const before = last.get(node.style)
    const spans = [...(before ? numberSpans(source, before) : []), ...numberSpans(source, node)]
    const message = before ? after(before, node, parent) : null
    if (message) lint.push({ code: isRepeated(before, node) ? 'ordinal-repeated' : 'ordinal-gap', message, spans })
    last.set(node.style, node)
  }
  return lint
}

const isRepeated = (before: OutlineNode | undefined, node: OutlineNode): boolean => before?.ordinal === node.ordinal

/** What is wrong with a number that follows another; a new "1." begins a list of its own. */
function after(before: OutlineNode, node: OutlineNode, parent: OutlineNode): string | null {
  const where = parent.path === '' ? 'trong văn bản' : `trong mục ${parent.path}`
  if (isRepeated(before, node)) return `Số thứ tự “${node.ordinal}” có hai lần ${where}.`
  const step = node.place - before.place
  if (step === 1 || node.place === 1 || isSpareLetter(before, node)) return null
  if (step > 1 && step < 30) return `Sau “${before.ordinal}” là “${node.ordinal}” ${where}: thiếu số ở giữa.`
  return step < 0 ? `“${node.ordinal}” đứng sau “${before.ordinal}” ${where}.` : null
}

/** Some write "đ" between "d" and "e", some do not. */
const isSpareLetter = (before: OutlineNode, node: OutlineNode): boolean =>
  (node.style === 'letter' || node.style === 'capital') &&
  /^d$/i.test(before.ordinal ?? '') &&
  /^e$/i.test(node.ordinal ?? '')

const numberSpans = (source: string, { whole, text }: OutlineNode): Span[] =>
  spansOf(part(whole, 0, whole.text.length - text.text.length), source)
