// Where an object of a PDF stands.
import { malformed } from '../der/malformed.ts'
import type { Entries } from './value.ts'

/** `packed` objects lie in a stream of objects, at a place in its list. */
export type Place =
  | { at: 'free' }
  | { at: 'file'; offset: number; generation: number }
  | { at: 'packed'; stream: number; index: number }

type Stretch = { from: number; to: number }
export type Section = Stretch & { places: Map<number, Place>; trailer: Entries; beside?: Stretch }

const most = 500_000
const highest = 8_388_607

export function putPlace(places: Map<number, Place>, number: number, place: Place): void {
  if (places.size > most || number > highest) malformed('too many objects')
  if (places.has(number)) malformed(`the object ${number} twice`)
  places.set(number, place)
}
