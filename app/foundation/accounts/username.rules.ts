// User names from people's names: "Đặng Thị Hòa" becomes hoa.dang, the next one of that name hoa.dang2.
import { fold } from '#kernel/fold.ts'

/** Small letters, figures, dots; three to thirty; begins with a letter. */
export const isUsername = (text: string): boolean => /^[a-z][a-z0-9._]{2,29}$/.test(text)

/** The names to try, in order and without an end: the given name, which people call each other by, then the family's. */
export function* usernamesFor(name: string): Generator<string, never> {
  const words = fold(name)
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter((word) => word !== '')
  const given = words.at(-1) ?? 'dongchi'
  const base = (words.length > 1 ? `${given}.${words[0]}` : given).slice(0, 26)
  if (isUsername(base)) yield base
  for (let count = 2; ; count++) if (isUsername(base + count)) yield base + count
}
