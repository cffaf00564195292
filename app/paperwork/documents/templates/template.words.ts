// What is wrong with a template, in words for whoever made it, with where to look.
import { inBoth } from '#kernel/words.ts'
import type { TemplatePlace, TemplateProblem } from './template.ts'

const texts = inBoth({
  vi: {
    notWord: 'Tệp này không phải tệp Word (.docx).',
    macros: 'Tệp Word này có macro; hãy lưu lại thành .docx không có macro.',
    tooLarge: 'Tệp mẫu quá lớn; hãy bỏ bớt hình ảnh.',
    tooSlow: 'Mở tệp mẫu quá lâu; hãy lưu lại bằng Word rồi thử lại.',
    letters: (field: string) => `Nội dung điền vào {{${field}}} có ký tự không ghi được vào tệp Word.`,
    unknown: (field: string, place: string) => `${place}: không có dữ liệu tên {{${field}}}.`,
    notClosed: (field: string, place: string) => `${place}: {{${field} chưa được đóng.`,
    notOpened: (field: string, place: string) => `${place}: {{/${field}}} không có chỗ mở {{#${field}}}.`,
    outside: (field: string, list: string, place: string) =>
      `${place}: {{${field}}} phải nằm giữa {{#${list}}} và {{/${list}}}.`,
    broken: 'Word đọc được nhưng chỗ trống đặt sai, ví dụ danh sách mở trong bảng mà đóng ngoài bảng.',
    parts: { body: 'Nội dung', head: 'Đầu trang', foot: 'Chân trang' },
    paragraph: (part: string, number: number, words: string) => `${part}, đoạn ${number} (“${words}”)`,
  },
  en: {
    notWord: 'This is not a Word file (.docx).',
    macros: 'This Word file has macros; save it as .docx without them.',
    tooLarge: 'The template is too large; take pictures out of it.',
    tooSlow: 'The template takes too long to open; save it with Word and try again.',
    letters: (field) => `What fills {{${field}}} has characters that no Word file can hold.`,
    unknown: (field, place) => `${place}: nothing is called {{${field}}}.`,
    notClosed: (field, place) => `${place}: {{${field} is not closed.`,
    notOpened: (field, place) => `${place}: {{/${field}}} has no {{#${field}}} before it.`,
    outside: (field, list, place) => `${place}: {{${field}}} must stand between {{#${list}}} and {{/${list}}}.`,
    broken: 'The gaps are placed wrongly, such as a list that begins inside a table and ends outside of it.',
    parts: { body: 'Text', head: 'Header', foot: 'Footer' },
    paragraph: (part, number, words) => `${part}, paragraph ${number} (“${words}”)`,
  },
})

type Reader = Parameters<typeof texts>[0]

export function templateProblemText(reader: Reader, problem: TemplateProblem): string {
  const t = texts(reader)
  const at = ({ part, paragraph, words }: TemplatePlace) => t.paragraph(t.parts[part], paragraph, words)
  switch (problem.why) {
    case 'not-word':
      return t.notWord
    case 'macros':
      return t.macros
    case 'too-large':
      return t.tooLarge
    case 'too-slow':
      return t.tooSlow
    case 'letters':
      return t.letters(problem.field)
    case 'unknown-field':
      return t.unknown(problem.field, at(problem.place))
    case 'not-closed':
      return t.notClosed(problem.field, at(problem.place))
    case 'not-opened':
      return t.notOpened(problem.field, at(problem.place))
    case 'outside-its-list':
      return t.outside(problem.field, problem.list, at(problem.place))
    case 'broken':
      return t.broken
  }
}
