// Counts the paragraphs of Word's lists in the order of the document and says what stands before each.
import type { Level, List } from './numbering.ts'
import { numeral } from './numerals.ts'
import type { Numbered, Styles } from './styles.ts'
import { bulletOf } from './symbols.ts'

/** What Word shows before the paragraph, its blank included; '' for one without a number. */
export type Counting = { before(direct: Numbered, style: string | undefined): string }

export function counting(lists: Map<string, List>, styles: Styles): Counting {
  const counters = new Map<string, (number | undefined)[]>() // one row of numbers for each definition
  const begun = new Set<string>() // lists whose own start has been used

  return {
    before(direct, style) {
      const inherited = styles.numbering(style)
      const id = direct.list ?? inherited.list
      const list = id === undefined || id === '0' ? undefined : lists.get(id)
      if (!list || id === undefined) return ''

      const place = placeIn(list, direct, inherited, style)
      const level = list.levels[place]
      if (!level) return ''
      const numbers = counters.get(list.definition) ?? []
      counters.set(list.definition, numbers)
      beginAbove(list, place, numbers)
      numbers[place] = next(id, list, place, level, numbers)
      restartBelow(list, place, numbers)
      const label = labelOf(list, level, numbers)
      return label === '' || level.follows === 'nothing' ? label : `${label} `
    },
  }

  function next(id: string, list: List, place: number, level: Level, numbers: (number | undefined)[]): number {
    const own = list.starts.get(place)
    const key = `${id}/${place}`
    if (own !== undefined && !begun.has(key)) {
      begun.add(key)
      return own
    }
    const last = numbers[place]
    return last === undefined ? (own ?? level.start) : last + 1
  }
}

/** A style of a heading takes the level that names it; a paragraph's own word goes before. */
function placeIn(list: List, direct: Numbered, inherited: Numbered, style: string | undefined): number {
  const linked = list.levels.findIndex((level) => level?.style !== undefined && level.style === style)
  const place = direct.level ?? (linked >= 0 ? linked : inherited.level) ?? 0
  return Math.min(8, Math.max(0, place))
}

/** Who begins with a lower level has begun the ones above it too: 1.1., then 2. */
function beginAbove(list: List, place: number, numbers: (number | undefined)[]): void {
  for (let above = place - 1; above >= 0 && numbers[above] === undefined; above--) {
    numbers[above] = list.starts.get(above) ?? list.levels[above]?.start ?? 1
  }
}

function restartBelow(list: List, place: number, numbers: (number | undefined)[]): void {
  for (let below = place + 1; below < numbers.length; below++) {
    const restart = list.levels[below]?.restart
    if (restart === undefined || place < restart) numbers[below] = undefined
  }
}

function labelOf(list: List, level: Level, numbers: (number | undefined)[]): string {
  if (level.format === 'bullet') return bulletOf(level.pattern)
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1
    const other = list.levels[place]
    const value = numbers[place] ?? other?.start ?? 1
    return numeral(value, level.legal ? 'decimal' : (other?.format ?? 'decimal'))
  })
}
