// Which year's numbers an address asks for; this year's where it says none.
import type { Day } from '#kernel/day.ts'

export function yearIn(query: URLSearchParams, today: Day): number {
  const asked = query.get('year') ?? ''
  return /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4))
}
