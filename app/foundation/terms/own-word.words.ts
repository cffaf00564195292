// What people read where a committee chooses its own words.
import { standardTerms, type Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { SetRefusal, TakeBackRefusal } from './own-word.rules.ts'
import { longestWord } from './own-word.ts'

export const ownWordWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Từ ngữ của cấp ủy',
    lead: (count: number, all: number) =>
      count === 0
        ? `Cả ${all} từ đang dùng từ chuẩn.`
        : `${count} trên ${all} từ do cấp ủy tự đặt; các từ còn lại dùng từ chuẩn.`,
    leadHint:
      'Từ đặt ở đây hiện trên mọi trang, bản in và tệp tải về. Lời kế hoạch và tên văn bản pháp luật giữ nguyên.',
    none: 'Cấp ủy chưa đặt từ riêng nào.',
    noneHint: 'Nếu nơi đồng chí quen gọi khác, chọn Đổi ở dòng của từ ấy.',
    caption: 'Từ chuẩn và từ của cấp ủy',
    standard: 'Từ chuẩn',
    english: 'Tiếng Anh',
    own: 'Từ của cấp ủy',
    asStandard: 'như từ chuẩn',
    setBy: 'Ai đặt',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    change: 'Đổi',
    changeTerm: (word: string) => `Đổi từ “${word}”`,
    changeTitle: (word: string) => `Nơi đồng chí gọi “${word}” là gì?`,
    changeLead: 'Viết như khi đứng giữa câu: chữ thường, trừ tên riêng. Phần mềm tự viết hoa đầu câu.',
    word: 'Từ của cấp ủy',
    wordHint: `Tối đa ${longestWord} ký tự, chỉ chữ, số, dấu cách, dấu phẩy và gạch nối.`,
    tryOut: 'Xem thử',
    save: 'Dùng từ này',
    examples: 'Các câu sẽ đọc như sau',
    takeBack: 'Trở lại từ chuẩn',
    takeBackHint: (word: string) => `Mọi nơi sẽ lại viết “${word}”.`,
    back: 'Về danh sách từ ngữ',
    wrong: 'Chưa đổi được',
    refusal(refusal: SetRefusal | TakeBackRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được đổi từ ngữ.`
        case 'word-missing':
          return 'Chưa ghi từ nào. Ghi từ muốn dùng, hoặc bấm Trở lại từ chuẩn.'
        case 'word-too-long':
          return `Từ này dài ${refusal.letters} ký tự, quá ${longestWord}. Rút ngắn lại để không vỡ bảng và nút bấm.`
        case 'word-odd':
          return 'Từ chỉ gồm chữ, số, dấu cách, dấu phẩy và gạch nối, bắt đầu bằng chữ.'
        case 'nothing-changed':
          return 'Đây đang là từ được dùng rồi.'
        case 'is-standard':
          return 'Đây chính là từ chuẩn. Bấm Trở lại từ chuẩn nếu muốn dùng lại.'
        case 'word-taken':
          return `“${standardTerms[refusal.by].vi}” đã dùng từ này. Hai điều khác nhau mà cùng một từ thì người đọc nhầm. Chọn từ khác.`
        case 'no-own-word':
          return 'Từ này đang là từ chuẩn.'
      }
    },
  }),
  en: {
    title: 'Words of the committee',
    lead: (own, all) =>
      own === 0
        ? `All ${all} terms have their standard word.`
        : `${own} of ${all} terms have a word of the committee's own.`,
    leadHint:
      'They are said in Vietnamese on every page, paper and download; English keeps its standard words. The words of the plan and the titles of laws stay as they are.',
    none: 'The committee has no word of its own yet.',
    noneHint: 'Where people are used to another word, press Change in its line.',
    caption: 'Standard words and the words of the committee',
    standard: 'Standard word',
    english: 'English',
    own: 'Word of the committee',
    asStandard: 'the standard one',
    setBy: 'Set by',
    by: (name, moment) => `${name}, ${moment}`,
    change: 'Change',
    changeTerm: (word) => `Change “${word}”`,
    changeTitle: (word) => `What do you call “${word}”?`,
    changeLead:
      'Write it as within a Vietnamese sentence, in small letters but for names. Sentences begin with a capital by themselves.',
    word: 'Word of the committee',
    wordHint: `At most ${longestWord} signs: letters, figures, spaces, commas and hyphens.`,
    tryOut: 'Try it out',
    save: 'Use this word',
    examples: 'What the sentences will say',
    takeBack: 'Back to the standard word',
    takeBackHint: (word) => `Everything will say “${word}” again.`,
    back: 'Back to the list of words',
    wrong: 'Not changed',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may change words.'
        case 'word-missing':
          return 'There is no word. Write one, or go back to the standard word.'
        case 'word-too-long':
          return `This has ${refusal.letters} signs, more than ${longestWord}. Shorten it: tables and buttons would break.`
        case 'word-odd':
          return 'Letters, figures, spaces, commas and hyphens only, a letter first.'
        case 'nothing-changed':
          return 'This is the word in use already.'
        case 'is-standard':
          return 'This is the standard word. Press Back to the standard word to use it again.'
        case 'word-taken':
          return `“${standardTerms[refusal.by].vi}” is called so already. Two things under one word would be mistaken. Choose another.`
        case 'no-own-word':
          return 'This term has its standard word.'
      }
    },
  },
})
