// What the board of response plans is asked for by its address.
import type { ResponseFilter, ResponseState } from '../board.rules.ts'

export const filterStates: (ResponseState | 'late')[] = ['none', 'draft', 'handed_in', 'returned', 'approved', 'late']

export const filterIn = (query: URLSearchParams): ResponseFilter => ({
  words: (query.get('q') ?? '').trim(),
  state: filterStates.find((state) => state === query.get('state')) ?? null,
})
