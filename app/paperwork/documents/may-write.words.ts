// Why a paper cannot be written, in words that lead to the place.
import type { Terms } from '#kernel/terms.ts'
import { inBoth, inOwnWords } from '#kernel/words.ts'
import type { MissingLetters, WriteRefusal } from './may-write.rules.ts'
import type { Place } from './texts/paper-texts.ts'

type PlaceNames = Record<Exclude<Place['part'], 'body' | 'annex'>, string> & {
  body: (block: number) => string
  annex: (annex: number, block: number | null) => string
}

const places = inOwnWords<PlaceNames>({
  vi: (own: Terms) => ({
    head: 'phần đầu văn bản',
    subject: 'tên loại, trích yếu',
    addressees: 'nơi kính gửi',
    closing: 'phần ký',
    recipients: own.recipient,
    contact: 'dòng liên hệ',
    cover: 'bìa sổ',
    body: (block) => `nội dung, đoạn ${block}`,
    annex: (annex, block) => (block === null ? `tên phụ lục ${annex}` : `phụ lục ${annex}, đoạn ${block}`),
  }),
  en: {
    head: 'the head of the paper',
    subject: 'its type and subject',
    addressees: 'the addressees',
    closing: 'the signatures',
    recipients: 'the recipients',
    contact: 'the contact line',
    cover: 'the cover of the register',
    body: (block) => `the body, paragraph ${block}`,
    annex: (annex, block) => (block === null ? `the title of annex ${annex}` : `annex ${annex}, paragraph ${block}`),
  },
})

const reasons = inBoth({
  vi: {
    format: (format: string) => `Thể thức này không dùng khổ giấy ${format}; hãy chọn A4.`,
    letters: (found: string) => `Có ký tự không in được: ${found}. Hãy bỏ hoặc viết bằng chữ.`,
    words: (words: string) => `Có từ dài hơn chỗ đặt nó: ${words}. Hãy viết tách ra hoặc viết gọn.`,
    in: (letters: string, place: string) => `${letters} (ở ${place})`,
  },
  en: {
    format: (format) => `This layout knows no ${format}; choose A4.`,
    letters: (found) => `There are characters that cannot be printed: ${found}. Remove them or write them in words.`,
    words: (words) => `There are words wider than their place: ${words}. Part or shorten them.`,
    in: (letters, place) => `${letters} (in ${place})`,
  },
})

type Reader = Parameters<typeof reasons>[0]

export function writeRefusalText(reader: Reader, refusal: WriteRefusal): string {
  const t = reasons(reader)
  switch (refusal.why) {
    case 'no-such-format':
      return t.format(refusal.format)
    case 'letters-missing':
      return t.letters(
        refusal.found
          .map(({ letters, place }) => t.in(letters.map(named).join(', '), placeName(reader, place)))
          .join('; '),
      )
    case 'words-too-wide':
      return t.words(refusal.words.map(shortened).join(', '))
  }
}

function placeName(reader: Reader, place: MissingLetters['place']): string {
  const names = places(reader)
  if (place.part === 'body') return names.body(place.block)
  return place.part === 'annex' ? names.annex(place.annex, place.block) : names[place.part]
}

/** The letter, where it can be seen, and its number. */
function named(letter: string): string {
  const number = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) ? `${letter} ${number}` : number
}

const longestShown = 40

const shortened = (word: string): string => (word.length > longestShown ? `${word.slice(0, longestShown)}…` : word)
