// Where the mark of a syllable in oa, oe, uy stands: one way for the whole of a paper, by the setting of the committee.
import type { Paper } from '../paper.ts'

/** The setting `spelling`: "ủy" for ủy, hòa, khỏe; "uỷ" for uỷ, hoà, khoẻ. */
export type Spelling = 'ủy' | 'uỷ'

const tones = '\u0300\u0301\u0303\u0309\u0323'
// Open syllables only: "hoàn" and "huỳnh" are written alike by both. In "quý" the u belongs to the q.
const onFirst = new RegExp(`(?:([oO])([${tones}])([aeAE])|(?<![qQ])([uU])([${tones}])([yY]))(?![\\p{L}\\p{M}])`, 'gu')
const onSecond = new RegExp(`(?:([oO])([aeAE])([${tones}])|(?<![qQ])([uU])([yY])([${tones}]))(?![\\p{L}\\p{M}])`, 'gu')

/** In NFC, with its marks where the setting puts them. */
export function spelled(text: string, spelling: Spelling): string {
  const apart = text.normalize('NFD')
  const moved =
    spelling === 'uỷ'
      ? apart.replace(
          onFirst,
          (_, o = '', tone = '', a = '', u = '', other = '', y = '') => o + u + a + y + tone + other,
        )
      : apart.replace(
          onSecond,
          (_, o = '', a = '', tone = '', u = '', y = '', other = '') => o + u + tone + other + a + y,
        )
  return moved.normalize('NFC')
}

/** All texts of a paper; its days, numbers and kinds have no such letters. */
export const inSpelling = (paper: Paper, spelling: Spelling): Paper =>
  JSON.parse(JSON.stringify(paper), (_, value) => (typeof value === 'string' ? spelled(value, spelling) : value))
