// Parts that stand many times on one page, such as a mark or a state in a long table, are rendered once and then repeated.
import type { Child } from 'hono/jsx'

export type Once = (key: string, make: () => Child) => string

/** Make one for each page. The key says everything that the part depends on; what comes back is escaped as JSX escapes. */
export function repeated(): Once {
  const known = new Map<string, string>()
  return (key, make) => {
    const kept = known.get(key) ?? String(make())
    known.set(key, kept)
    return kept
  }
}
