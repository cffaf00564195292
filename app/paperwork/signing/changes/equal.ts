// Whether two values are written alike; a reference is like itself only, for what it leads to is compared by itself.
import type { Entries, Value } from '../reading/value.ts'

export function alike(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((member, index) => alike(member, other[index]))
    )
  if (one.kind === 'name' && other.kind === 'name') return one.name === other.name
  if (one.kind === 'reference' && other.kind === 'reference')
    return one.number === other.number && one.generation === other.generation
  if (one.kind === 'text' && other.kind === 'text') return Buffer.compare(one.bytes, other.bytes) === 0
  if (one.kind === 'dictionary' && other.kind === 'dictionary')
    return changedKeys(one.entries, other.entries).length === 0
  if (one.kind === 'stream' && other.kind === 'stream')
    return changedKeys(one.entries, other.entries).length === 0 && Buffer.compare(one.raw, other.raw) === 0
  return false
}

/** Added, removed or written differently. */
export function changedKeys(before: Entries, after: Entries): string[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter((key) => !alike(before.get(key), after.get(key)))
}
