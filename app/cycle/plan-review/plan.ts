// A plan document as it was handed in: the file, and what the machine read in it, which is never changed.
import type { Span } from '#kernel/span.ts'

/** What follows a plan's address so that its page marks these very words: `?from=12&to=80#at-12`. */
export function at(spans: Span[]): string {
  const [first] = spans
  if (!first) return ''
  return `?${spans.map(([start, end]) => `from=${start}&to=${end}`).join('&')}#at-${first[0]}`
}
