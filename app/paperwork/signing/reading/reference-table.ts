// The older form of a cross-reference: lines of twenty letters and a trailer.
import { malformed } from '../der/malformed.ts'
import { skipWhite } from './letters.ts'
import { parseValue, wordAt } from './parse.ts'
import { type Place, putPlace, type Section } from './place.ts'
import { entriesOf } from './value.ts'

export function readReferenceTable(file: Uint8Array, from: number): Section {
  const places = new Map<number, Place>()
  let at = skipWhite(file, from + 'xref'.length)
  for (let first = wordAt(file, at); first.word !== 'trailer'; first = wordAt(file, at)) {
    const count = wordAt(file, skipWhite(file, first.end))
    if (!/^\d{1,7}$/.test(first.word) || !/^\d{1,6}$/.test(count.word)) malformed('the cross-reference table')
    at = skipWhite(file, count.end)
    for (let index = 0; index < Number(count.word); index++) {
      const line = /^(\d{10}) (\d{5}) ([nf])[ \r\n]{1,2}/.exec(lettersAt(file, at))
      if (!line) return malformed('a line of the cross-reference table')
      const [all, offset, generation, use] = line
      const used = { at: 'file', offset: Number(offset), generation: Number(generation) } as const
      putPlace(places, Number(first.word) + index, use === 'n' ? used : { at: 'free' })
      at += all.length
    }
    at = skipWhite(file, at)
  }
  const trailer = parseValue(file, at + 'trailer'.length)
  return { from, to: trailer.end, places, trailer: entriesOf(trailer.value) ?? malformed('the trailer') }
}

const lettersAt = (file: Uint8Array, at: number): string => Buffer.from(file.subarray(at, at + 20)).toString('latin1')
