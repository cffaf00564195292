// VNI for Windows: a plain letter and after it a sign for its marks; some letters are one sign.
const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const [circumflex, breve] = ['\u0302', '\u0306']

const marks: Record<string, string> = {
  ù: acute,
  ø: grave,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
}
const single: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const bearing: Record<string, RegExp> = { a: /./, e: /[ùøûõïâáàåãä]/, o: /[ùøûõïâáàåãä]/ }
const plain = /[ùøûõï]/ // the letters of all others bear a tone only

const pair = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu

export const fromVni = (text: string): string =>
  text.replace(pair, (all: string, letter?: string, mark?: string) => {
    if (letter === undefined || mark === undefined) return alone(all)
    const [base, sign] = [letter.toLowerCase(), mark.toLowerCase()]
    if (!(bearing[base] ?? plain).test(sign)) return alone(letter) + alone(mark)
    return (alone(letter) + marks[sign]).normalize('NFC')
  })

function alone(letter: string): string {
  const small = letter.toLowerCase()
  const found = single[small] ?? small
  return letter === small ? found : found.toUpperCase()
}
