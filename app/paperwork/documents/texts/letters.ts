// Which letters can stand on paper: those of the font, in all of its four faces, written from left to right.
import { faceOf } from '../fonts/tinos.ts'

const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]
const other = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Script=Hebrew}\p{Script=Arabic}]/u // unseen, or turning the line round

/** New lines part the lines of a head or of a cell; everywhere else a space stands for them. */
export const canBeWritten = (letter: string): boolean =>
  /[\n\r\t]/.test(letter) ||
  (!other.test(letter) && faces.every((face) => faceOf(face).has(letter.codePointAt(0) ?? 0)))

/** Each letter once, in the order in which they come. */
export const unwritable = (text: string): string[] => [
  ...new Set([...text.normalize('NFC')].filter((letter) => !canBeWritten(letter))),
]
