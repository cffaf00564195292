// The recipients of a document as a clerk types them, one a line, and the units that they mean. Pure.
import type { Unit } from '#foundation/organisation/unit.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentRecipient } from './document.ts'

type Named = Pick<Unit, 'id' | 'name' | 'shortName' | 'kind'>
type Typed = Omit<DocumentRecipient, 'id'>

/** "UBND xã Bến Đò <vanthu@bendo.vn> [000.00.12.H48]": an address and the organ's code are said where it is not here. */
export function recipientsIn(text: string, units: Named[]): Typed[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[-–]\s*/, '')
        .replace(/[;,.]$/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => recipientIn(line, units))
}

function recipientIn(line: string, units: Named[]): Typed {
  const email = /<([^<>\s]+@[^<>\s]+)>/.exec(line)?.[1] ?? null
  const organCode = /\[([\w.-]{3,50})\]/.exec(line)?.[1] ?? null
  const name = line
    .replace(/<[^<>]*>/, '')
    .replace(/\[[\w.-]*\]/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { unit: unitNamed(name, units), name: name || line, email, organCode }
}

/** As it was typed. */
export const typedRecipient = ({ name, email, organCode }: Typed): string =>
  [name, email && `<${email}>`, organCode && `[${organCode}]`].filter(Boolean).join(' ')

export const unitNamed = (name: string, units: Named[]): Id<'unit'> | null =>
  units.find((unit) => [unit.name, unit.shortName].some((one) => one && fold(one) === fold(name)))?.id ?? null

/** "Các chi bộ trực thuộc" means every cell; a line of one unit that unit; anything else nobody that is here. */
export function unitsMeant({ unit, name }: Pick<DocumentRecipient, 'unit' | 'name'>, units: Named[]): Id<'unit'>[] {
  if (unit) return [unit]
  const folded = fold(name)
  if (/^cac chi bo\b/.test(folded)) return units.filter(({ kind }) => kind === 'party_cell').map(({ id }) => id)
  if (/^cac (hoi|doan the|to chuc chinh tri)/.test(folded))
    return units.filter(({ kind }) => kind === 'mass_organisation' || kind === 'fatherland_front').map(({ id }) => id)
  return []
}
