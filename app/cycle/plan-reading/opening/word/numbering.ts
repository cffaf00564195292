// The numbers that Word shows before its paragraphs and does not keep in the text: the lists and levels of numbering.xml.
import type { Styles } from './styles.ts'
import { child, childrenOf, type Element, isOn, settingOf } from './xml.ts'

export type Level = {
  start: number
  format: string
  /** `%1.%2.` with the numbers of the levels, or the bullet itself. */
  pattern: string
  /** A level starts anew after one above it; here only after one above this, and 0 is never. */
  restart: number | undefined
  /** All numbers of the pattern as plain ones, also where a level above is Roman. */
  legal: boolean
  follows: string
  style: string | undefined
}

/** A `w:num`: lists over one definition count on together, unless they say where they start. */
export type List = { definition: string; levels: Level[]; starts: Map<number, number> }

export function listsOf(root: Element | undefined, styles: Styles): Map<string, List> {
  const definitions = new Map<string, Element>()
  for (const one of childrenOf(root, 'abstractNum')) definitions.set(one.attributes.abstractNumId ?? '', one)
  const numbers = new Map<string, Element>()
  for (const one of childrenOf(root, 'num')) numbers.set(one.attributes.numId ?? '', one)

  const lists = new Map<string, List>()
  for (const [id, number] of numbers) {
    const definition = definitionOf(number)
    if (definition !== undefined) lists.set(id, listOf(number, definition, definitions.get(definition)))
  }
  return lists

  /** A definition may only point to a list style, whose own list has the levels. */
  function definitionOf(number: Element): string | undefined {
    const named = settingOf(number, 'abstractNumId')
    const link = settingOf(definitions.get(named ?? ''), 'numStyleLink')
    if (link === undefined) return named
    const other = numbers.get(styles.numbering(link).list ?? '')
    return settingOf(other, 'abstractNumId') ?? named
  }
}

function listOf(number: Element, definition: string, definitionElement: Element | undefined): List {
  const levels: Level[] = []
  for (const level of childrenOf(definitionElement, 'lvl')) levels[placeOf(level)] = levelOf(level)
  const starts = new Map<number, number>()
  for (const override of childrenOf(number, 'lvlOverride')) {
    const place = placeOf(override)
    const level = child(override, 'lvl')
    if (level) levels[place] = levelOf(level)
    const start = settingOf(override, 'startOverride')
    if (start !== undefined) starts.set(place, Number(start))
  }
  return { definition, levels, starts }
}

const placeOf = ({ attributes }: Element): number => Math.min(8, Math.max(0, Number(attributes.ilvl) || 0))

function levelOf(level: Element): Level {
  const restart = settingOf(level, 'lvlRestart')
  return {
    start: Number(settingOf(level, 'start') ?? 1) || 0,
    format: formatOf(level),
    pattern: settingOf(level, 'lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: isOn(level, 'isLgl') ?? false,
    follows: settingOf(level, 'suff') ?? 'tab',
    style: settingOf(level, 'pStyle'),
  }
}

/** Newer formats stand in an alternative beside the one for older Words. */
function formatOf(level: Element): string {
  const alternative = child(child(level, 'AlternateContent'), 'Fallback')
  return settingOf(level, 'numFmt') ?? settingOf(alternative, 'numFmt') ?? 'decimal'
}
