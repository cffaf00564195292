// The letters of a text as every rule may expect them: composed, one kind of line end and blank, nothing that cannot be seen.
/** Unpaired surrogates, controls, soft hyphens and signs without width go; blanks of any kind become plain ones. */
export const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .normalize('NFC')

/** Most of its words hold signs that no font of today writes: private places, unknown letters, an unknown old font. */
export function isUnreadable(text: string): boolean {
  const words = text.slice(0, 50_000).match(/\S+/g) ?? []
  const odd = words.filter((word) => /[\ufffd\ue000-\uf8ff¡-¦¨-ª¬®¯²-¶¸-º¼-¿ÄÅÆËÎÏÐÖØÛÜÞßäåæëîïðöøûüþÿ]/.test(word))
  return words.length >= 5 && odd.length > words.length * 0.3
}
