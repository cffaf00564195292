// What a board's address asks for: ?q=&unit=&state=&sort=&page=, and addresses that ask for something else.
import { type BoardFilter, sorts } from '../board.rules.ts'
import { standingKinds } from '../standing.rules.ts'

export function filterIn(query: URLSearchParams): BoardFilter {
  const page = Number(query.get('page'))
  return {
    words: (query.get('q') ?? '').trim(),
    unit: query.get('unit') ?? '',
    kind: standingKinds.find((kind) => kind === query.get('state')) ?? null,
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'due',
    page: Number.isInteger(page) && page > 1 ? page : 1,
  }
}

/** The same board with other wishes; what is empty is left out. */
export function asking(query: URLSearchParams, wishes: Record<string, string>): string {
  const asked = new URLSearchParams(query)
  asked.delete('page')
  for (const [name, value] of Object.entries(wishes)) asked.set(name, value)
  for (const [name, value] of [...asked]) if (value === '') asked.delete(name)
  return asked.size === 0 ? '?' : `?${asked}`
}
