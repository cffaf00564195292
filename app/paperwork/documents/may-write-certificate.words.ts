// Why a certificate cannot be written, or a scan not be used.
import { inBoth } from '#kernel/words.ts'
import type { BlankRefusal } from './may-use-blank.rules.ts'
import type { CertificateRefusal } from './may-write-certificate.rules.ts'

const texts = inBoth({
  vi: {
    letters: (letters: string, text: string) => `“${text}” có ký tự không in được: ${letters}.`,
    long: (text: string) => `“${text}” quá dài so với ô của nó; hãy viết gọn hoặc nới ô.`,
    off: (text: string) => `Ô của “${text}” lọt ra ngoài tờ giấy; hãy sửa vị trí hoặc độ lệch.`,
    notPicture: 'Tệp này không phải ảnh PNG hoặc JPG.',
    largePicture: 'Ảnh quá lớn; hãy quét lại ở 300 điểm một inch hoặc thấp hơn.',
  },
  en: {
    letters: (letters, text) => `“${text}” has characters that cannot be printed: ${letters}.`,
    long: (text) => `“${text}” is too long for its box; shorten it or widen the box.`,
    off: (text) => `The box of “${text}” lies off the page; mend its place or the offset.`,
    notPicture: 'This is not a PNG or JPG picture.',
    largePicture: 'The picture is too large; scan it at 300 dots an inch or less.',
  },
})

type Reader = Parameters<typeof texts>[0]

export function certificateRefusalText(reader: Reader, refusal: CertificateRefusal | BlankRefusal): string {
  const t = texts(reader)
  switch (refusal.why) {
    case 'letters-missing':
      return t.letters(refusal.letters.map(numbered).join(', '), shortened(refusal.text))
    case 'too-long':
      return t.long(shortened(refusal.text))
    case 'off-the-page':
      return t.off(shortened(refusal.text))
    case 'not-a-picture':
      return t.notPicture
    case 'picture-too-large':
      return t.largePicture
  }
}

const numbered = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
