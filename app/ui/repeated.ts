// Parts that stand many times on one page, such as a mark or a state in a long table, are rendered once and then repeated.
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

/** Make one for each page. The key says everything that the part depends on. */
export function repeated(): (key: string, make: () => Child) => Child {
  const known = new Map<string, Child>()
  return (key, make) => {
    const kept = known.get(key) ?? raw(String(make())) // what JSX renders is escaped already
    known.set(key, kept)
    return kept
  }
}
