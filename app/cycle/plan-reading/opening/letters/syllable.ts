// Whether a written word can be a Vietnamese syllable: the touchstone for every guess about letters.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const strayTone = /(?<![aeiouy]|\u0302|\u0306|\u031b)(?:\u0300|\u0301|\u0303|\u0309|\u0323)/
const shape = new RegExp(
  '^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?' +
    '(?:iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|' +
    '[aâ]u|[aâ]y|ai|ao|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|[aăâeêioôơuưy])' +
    '(?:ch|ng|nh|[cmnpt])?$',
)

export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  const bare = parts.replace(tones, '')
  return !strayTone.test(parts) && parts.length - bare.length <= 1 && shape.test(bare.normalize('NFC'))
}

/** The words of a text, ends without signs that stand beside letters in any encoding. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s/|–—-]+/)
    .map((word) => word.replace(/^[!-@[-`{-~“”‘’…]+|[!-@[-`{-~“”‘’…]+$/g, ''))
    .filter((word) => word !== '')
