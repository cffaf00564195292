// What is wrong with a row, and what to do about it.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { Problem } from './judged.ts'
import { largest } from './roster.ts'

type Lists = { kinds: string; roles: string }

/** `lists` are the kinds and roles as they may be written. */
export const problemWords = inOwnWords({
  vi:
    (own: Terms) =>
    (problem: Problem, lists: Lists): string => {
      switch (problem.why) {
        case 'missing':
          return 'còn trống. Điền vào.'
        case 'no-value':
          return 'là công thức chưa có kết quả hoặc đang báo lỗi. Ghi giá trị vào ô thay cho công thức.'
        case 'merged':
          return 'bị gộp với ô khác. Bỏ gộp ô rồi ghi vào từng dòng.'
        case 'too-long':
          return `dài hơn ${largest.cell} ký tự. Viết gọn lại.`
        case 'day-odd':
          return 'không phải ngày. Ghi như 05/8/2026.'
        case 'kind-unknown':
          return `không có loại này. Chọn một trong: ${lists.kinds}.`
        case 'role-unknown':
          return `không có vai trò này. Chọn một trong: ${lists.roles}.`
        case 'name-odd':
          return 'không giống họ tên: phải bắt đầu bằng chữ, không quá 100 ký tự.'
        case 'phone-odd':
          return 'không giống số điện thoại: 9 đến 11 chữ số, bắt đầu bằng số 0.'
        case 'twice-in-file':
          return `đã có ở dòng ${problem.row}. Xóa một trong hai dòng.`
        case 'overlaps-in-file':
          return `trùng thời gian với dòng ${problem.row} cùng người, cùng ${own.unit}. Sửa ngày, hoặc bỏ một dòng.`
        case 'unit-differs':
          return `khác với ${own.unit} đang có (${problem.there || 'để trống'}). Sửa cho giống, hoặc ghi thay đổi ở trang của ${own.unit} vì cần ngày và căn cứ.`
        case 'parent-unknown':
          return `không có ${own.unit} này trong tệp, cũng không có trong cây vào ngày ấy. Sửa tên, hoặc thêm ${own.unit}.`
        case 'parent-wrong':
          return `${own.unit} cấp trên ở dòng ${problem.row} đang có lỗi. Sửa dòng ấy trước.`
        case 'parent-loop':
          return `các ${own.unit} trực thuộc vòng quanh nhau. Sửa để có một ${own.unit} trên cùng.`
        case 'parent-later':
          return `${own.unit} cấp trên bắt đầu từ ${written(problem.on)}. Ghi ngày bắt đầu không sớm hơn ngày ấy.`
        case 'unit-unknown':
          return `không có ${own.unit} này trong tệp, cũng không có trong cây. Sửa tên cho đúng, hoặc thêm ${own.unit}.`
        case 'unit-wrong':
          return `${own.unit} này ở dòng ${problem.row} trang ${own.Unit} đang có lỗi. Sửa dòng ấy trước.`
        case 'before-unit':
          return `${own.unit} bắt đầu từ ${written(problem.on)}; chức vụ không thể có trước ngày ấy.`
        case 'after-unit':
          return `${own.unit} đã kết thúc từ ${written(problem.on)}.`
        case 'to-before-from':
          return 'phải sau Từ ngày.'
        case 'person-unclear':
          return 'có hơn một người tên này. Ghi số điện thoại đang lưu của đúng người.'
        case 'holds-it-already':
          return `người này đang giữ chức vụ “${problem.title}” ở ${own.unit} ấy. Cho thôi chức vụ ấy trước, hoặc sửa ngày.`
        case 'post-ended-else':
          return `chức vụ này đã ghi thôi từ ${written(problem.on)}. Ghi đúng ngày ấy.`
        case 'ends-in-office':
          return `thôi giữ chức vụ ở ${own.Office} thì làm ở trang của ${own.unit}, để không mất người điều hành.`
      }
    },
  en: (problem, lists) => {
    switch (problem.why) {
      case 'missing':
        return 'is empty. Fill it in.'
      case 'no-value':
        return 'is a formula without a result, or an error. Write the value in its place.'
      case 'merged':
        return 'is merged with another cell. Unmerge them and fill in each row.'
      case 'too-long':
        return `has more than ${largest.cell} letters. Make it shorter.`
      case 'day-odd':
        return 'is no day. Write it like 05/8/2026.'
      case 'kind-unknown':
        return `is no kind. One of: ${lists.kinds}.`
      case 'role-unknown':
        return `is no role. One of: ${lists.roles}.`
      case 'name-odd':
        return 'is not like a name: it begins with a letter and has at most 100.'
      case 'phone-odd':
        return 'is not like a phone number: 9 to 11 figures, 0 first.'
      case 'twice-in-file':
        return `is in row ${problem.row} already. Remove one of the two.`
      case 'overlaps-in-file':
        return `overlaps with row ${problem.row}, the same person in the same unit. Mend the days, or remove one.`
      case 'unit-differs':
        return `differs from the unit that is there (${problem.there || 'empty'}). Make it the same, or enter the change on the unit’s page: it needs a day and a ground.`
      case 'parent-unknown':
        return 'is no unit of this file, and none that stands on that day. Mend the name, or add the unit.'
      case 'parent-wrong':
        return `the unit above, in row ${problem.row}, has an error. Mend that first.`
      case 'parent-loop':
        return 'these units stand below one another in a circle. One must be at the top.'
      case 'parent-later':
        return `the unit above begins on ${written(problem.on)}. Begin no earlier.`
      case 'unit-unknown':
        return 'is no unit of this file, and none that is there. Mend the name, or add the unit.'
      case 'unit-wrong':
        return `this unit, in row ${problem.row} of the units, has an error. Mend that first.`
      case 'before-unit':
        return `the unit begins on ${written(problem.on)}; no post in it is older.`
      case 'after-unit':
        return `the unit ended on ${written(problem.on)}.`
      case 'to-before-from':
        return 'must be later than From.'
      case 'person-unclear':
        return 'there is more than one person of this name. Write the phone that is kept for the right one.'
      case 'holds-it-already':
        return `this person holds the post “${problem.title}” there. End that first, or mend the days.`
      case 'post-ended-else':
        return `this post ended on ${written(problem.on)}. Write that day.`
      case 'ends-in-office':
        return 'a post in the office is ended on the unit’s page, so that somebody stays who can act.'
    }
  },
})
