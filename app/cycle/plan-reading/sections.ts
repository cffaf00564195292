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
