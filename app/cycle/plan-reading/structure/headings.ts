// Where a numbered paragraph's heading ends and its text begins.

import { nothing, type Passage, part } from '../passage.ts'
import type { OutlineNode } from './outline.ts'

/** The heading of a node and what runs on after it. */
export function headed(node: OutlineNode): [heading: Passage, rest: Passage] {
  const { text, style } = node
  if (style === 'title') return [text, nothing]
  if (style === 'paragraph' || style === 'row' || style === 'root') return [nothing, text]
  const words = text.text
  if (words.length > 0 && words.length <= 300 && /:["”*_]*$/.test(words))
    return [part(text, 0, words.length - 1), nothing]
  if (style === 'dash' || style === 'plus') return [nothing, text]
  const colon = words.slice(0, 160).search(/:\s/)
  const stop = words.slice(0, 140).search(/\.\s+(?=\p{Lu})/u)
  if (stop > 0 && (colon < 0 || stop < colon) && stop < 100) return [part(text, 0, stop), part(text, stop + 1)]
  if (colon > 0 && (words.length > 140 || /\.$/.test(words))) return [part(text, 0, colon), part(text, colon + 1)]
  const isWhole =
    words.length <= 160
      ? !/[;.]$/.test(words) || node.children.length > 0
      : node.children.length > 0 && words.length <= 400
  if (!isWhole) return [nothing, text]
  return [part(text, 0, words.replace(/[.:;]+$/, '').length), nothing]
}
