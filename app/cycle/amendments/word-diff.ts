// Two texts as one: the words that stay, those that are gone and those that are new.

export type WordPiece = { text: string; how: 'same' | 'gone' | 'new' }

/** Beyond so many comparisons the texts are shown as wholly different: nobody reads a diff of two books. */
const most = 1_000_000

/** In reading order; gone before new where both stand at one place. Joined without the new ones it is `before`, and so on. */
export function wordDiff(before: string, after: string): WordPiece[] {
  const [old, fresh] = [before.match(/\s+|[^\s]+/g) ?? [], after.match(/\s+|[^\s]+/g) ?? []]
  if (old.length * fresh.length > most)
    return merged([
      { text: before, how: 'gone' },
      { text: after, how: 'new' },
    ])
  const lengths = table(old, fresh)
  const pieces: WordPiece[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < fresh.length) {
    const [word, other] = [old[at], fresh[to]]
    if (word !== undefined && word === other) {
      pieces.push({ text: word, how: 'same' })
      at++
      to++
    } else if (word !== undefined && (other === undefined || lengths(at + 1, to) >= lengths(at, to + 1))) {
      pieces.push({ text: word, how: 'gone' })
      at++
    } else {
      pieces.push({ text: other ?? '', how: 'new' })
      to++
    }
  }
  return merged(pieces)
}

/** How many words are shared from there on. */
function table(old: string[], fresh: string[]): (at: number, to: number) => number {
  const width = fresh.length + 1
  const known = new Uint32Array((old.length + 1) * width)
  for (let at = old.length - 1; at >= 0; at--)
    for (let to = fresh.length - 1; to >= 0; to--) {
      const same = old[at] === fresh[to] ? (known[(at + 1) * width + to + 1] ?? 0) + (old[at]?.trim() ? 2 : 1) : 0
      known[at * width + to] = Math.max(same, known[(at + 1) * width + to] ?? 0, known[at * width + to + 1] ?? 0)
    }
  return (at, to) => known[at * width + to] ?? 0
}

/** Neighbours of one sort as one, a run of gone words before the run of new ones that takes its place. */
function merged(pieces: WordPiece[]): WordPiece[] {
  const whole: WordPiece[] = []
  let [gone, fresh] = ['', '']
  const flush = (): void => {
    if (gone !== '') whole.push({ text: gone, how: 'gone' })
    if (fresh !== '') whole.push({ text: fresh, how: 'new' })
    ;[gone, fresh] = ['', '']
  }
  for (const [index, { text, how }] of pieces.entries()) {
    const isBetween =
      text.trim() === '' && gone + fresh !== '' && pieces[index + 1]?.how !== 'same' && index < pieces.length - 1
    if (how === 'gone') gone += text
    else if (how === 'new') fresh += text
    else if (isBetween) {
      gone += text
      fresh += text
    } else {
      flush()
      const last = whole.at(-1)
      if (last?.how === 'same') last.text += text
      else whole.push({ text, how })
    }
  }
  flush()
  return whole
}
