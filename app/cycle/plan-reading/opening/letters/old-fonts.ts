// Text typed in the 8-bit fonts of before Unicode, told by the name of the font or by what makes Vietnamese words of it.
import type { OldFont } from '../opened.ts'
import { isSyllable, wordsOf } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** `capitals`: the fonts ".Vn…H" show capitals for small letters. */
export type NamedFont = { name: OldFont; capitals: boolean; toUnicode(text: string): string }

const converters: Record<OldFont, (text: string) => string> = { tcvn3: fromTcvn3, vni: fromVni }
const known: NamedFont[] = [
  { name: 'tcvn3', capitals: false, toUnicode: fromTcvn3 },
  { name: 'tcvn3', capitals: true, toUnicode: fromTcvn3 },
  { name: 'vni', capitals: false, toUnicode: fromVni },
]

const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[\u0300-\u0323]/

/** The old font of a run of Word; none where its text is Unicode already, whatever the font is called. */
export function fontNamed(font: string | undefined, text: string): NamedFont | undefined {
  if (font === undefined || unicodeOnly.test(text)) return undefined
  if (/^\.Vn/i.test(font)) return known[/H$/.test(font) ? 1 : 0]
  return /^VNI[- ]/i.test(font) ? known[2] : undefined
}

/** The old font that most of the text is typed in; null for Unicode. */
export function oldFontOf(text: string): OldFont | null {
  if (!looksOdd(text)) return null
  const sample = text.slice(0, 20_000)
  return bestFont(sample) ?? null
}

/** Lines that are no Vietnamese as they stand but are so in the old font are converted, the others left. */
export const convertedFrom = (font: OldFont, text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const other = converters[font](line)
      return isBetter(line, other) ? other : line
    })
    .join('\n')

/** More than a few signs of the upper half that Vietnamese in Unicode does not use. */
function looksOdd(text: string): boolean {
  const odd = text.match(
    /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/g,
  )
  return (odd?.length ?? 0) > text.length / 100
}

function bestFont(sample: string): OldFont | undefined {
  const own = shareOfSyllables(sample, sample)
  const shares = (['tcvn3', 'vni'] as const).map((font) => ({
    font,
    share: shareOfSyllables(sample, converters[font](sample)),
  }))
  const best = shares.sort((a, b) => b.share - a.share)[0]
  return best && best.share > 0.75 && best.share > own + 0.2 ? best.font : undefined
}

/** A short line may be words either way; then it is taken to be as the rest. */
function isBetter(line: string, converted: string): boolean {
  if (line === converted || unicodeOnly.test(line)) return false
  return shareOfSyllables(line, converted) >= shareOfSyllables(line, line)
}

/** Among the words that are not plain ASCII before, how many are syllables after. */
export function shareOfSyllables(before: string, after: string): number {
  const words = wordsOf(before)
  const changed = wordsOf(after)
  let [all, good] = [0, 0]
  for (const [index, word] of words.entries()) {
    if (!/[^\0-~]/.test(word)) continue
    all++
    if (isSyllable(changed[index] ?? '')) good++
  }
  return all === 0 ? 0 : good / all
}
