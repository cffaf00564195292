// Walking the outline: what stands under a node, and under which headings a node stands.
import type { OutlineNode } from './outline.ts'

/** Every node below, in reading order, leaving out those that `skip` names with all that they hold. */
export function below(node: OutlineNode, skip: (child: OutlineNode) => boolean = () => false): OutlineNode[] {
  const found: OutlineNode[] = []
  const walk = (from: OutlineNode): void => {
    for (const child of from.children) {
      if (skip(child)) continue
      found.push(child)
      walk(child)
    }
  }
  walk(node)
  return found
}

/** The nodes themselves and all below them, as a set to ask. */
export function within(nodes: OutlineNode[]): Set<OutlineNode> {
  const all = new Set<OutlineNode>()
  for (const node of nodes) {
    if (all.has(node)) continue
    all.add(node)
    for (const child of below(node)) all.add(child)
  }
  return all
}

const leads = new WeakMap<OutlineNode, Map<OutlineNode, OutlineNode>>()

/** The line that leads a list without holding it: "Phấn đấu đến ngày 26/3/2024:" before its dashes. */
export function leadOf(node: OutlineNode): OutlineNode | null {
  const { parent } = node
  if (!parent) return null
  const known = leads.get(parent) ?? leadsAmong(parent.children)
  leads.set(parent, known)
  return known.get(node) ?? null
}

function leadsAmong(siblings: OutlineNode[]): Map<OutlineNode, OutlineNode> {
  const found = new Map<OutlineNode, OutlineNode>()
  let lead: OutlineNode | null = null
  let style: OutlineNode['style'] | null = null
  for (const node of siblings) {
    if (node.style === 'paragraph') {
      lead = /:\s*$/.test(node.text.text.slice(-3)) ? node : null
      style = null
    } else {
      style ??= node.style
      if (style !== node.style) lead = null
      if (lead && node.style !== 'row') found.set(node, lead)
    }
  }
  return found
}

/** What stands under a heading; a line in capitals behind an empty one counts as its content. */
export function contentOf(node: OutlineNode, nodes: OutlineNode[]): OutlineNode[] {
  if (node.children.length > 0 || node.rest.text !== '') return node.children
  const behind = nodes.slice(nodes.indexOf(node) + 1, nodes.indexOf(node) + 9)
  const other = behind.findIndex(({ style }) => style !== 'title')
  return behind.slice(0, other < 0 ? behind.length : other)
}

/** What follows a label in another style until the label's own style comes again: "- Chương trình:" before "(1) …", "(2) …". */
export function followersOf(node: OutlineNode): OutlineNode[] {
  const siblings = node.parent?.children ?? []
  const behind = siblings.slice(siblings.indexOf(node) + 1)
  const stop = behind.findIndex(({ style }) => style === node.style || style === 'paragraph' || style === 'title')
  return node.children.length > 0 ? [] : behind.slice(0, stop < 0 ? behind.length : stop)
}
