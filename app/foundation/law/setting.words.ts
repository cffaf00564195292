// What people read on the pages of settings, and why a change or a confirmation is refused.
import { type Day, written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import type { ChangeRefusal, ConfirmRefusal, UndoRefusal } from './setting.rules.ts'
import { longestPaper, type SettingValue } from './setting.ts'
import { settingNames } from './setting-names.words.ts'
import { kindOf, type SettingKey } from './settings.ts'

export type SettingRefusal = ChangeRefusal | ConfirmRefusal | UndoRefusal | { why: 'day-odd' }

/** "5 ngày làm việc", "0,15 lần mức lương cơ sở", "bỏ phiếu kín". */
export function valueText(key: SettingKey, value: SettingValue, language: Language): string {
  const { measures, choices } = settingNames({ language })
  const kind = kindOf(key)
  const named: Record<string, string> = choices
  if (kind.kind === 'choice') return named[value] ?? String(value)
  const figure = Number(value).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')
  return kind.measure === 'percent' ? `${figure}%` : `${figure} ${measures[kind.measure]}`
}

const figure = (value: number, language: Language) => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')

export const settingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Những điều cấp ủy tự quyết định',
    lead: (open: number) =>
      open === 0
        ? 'Mọi điều cấp ủy quyết định đã được xác nhận.'
        : `${open} điều cần xác nhận trước khi phần mềm dựa vào.`,
    hint: `${own.office} sửa, Thường trực hoặc ${own.office} xác nhận theo văn bản. Điều luật đã ấn định thì chỉ để biết.`,
    open: 'Cần xác nhận',
    confirmed: 'Đã xác nhận',
    given: 'Luật ấn định',
    from: (day: Day) => `từ ${written(day)}`,
    until: (from: Day, value: string) => `từ ${written(from)}: ${value}`,
    confirmedBy: (name: string, moment: string, paper: string) => `${name} xác nhận lúc ${moment} theo ${paper}`,
    setBy: (name: string, moment: string) => `${name} đặt lúc ${moment}`,
    preset: 'giá trị đặt sẵn',
    history: 'Các mốc giá trị',
    change: 'Đổi',
    changeFor: (name: string) => `Đổi: ${name}`,
    confirm: 'Xác nhận',
    confirmFor: (name: string) => `Xác nhận: ${name}`,
    now: 'Đang dùng',
    source: 'Nguồn',
    value: 'Giá trị mới',
    valueIn: (measure: string, least: string, most: string) => `Tính bằng ${measure}, từ ${least} đến ${most}.`,
    fromDay: 'Có hiệu lực từ ngày',
    fromHint: 'Những gì quyết định trước ngày này vẫn theo giá trị cũ.',
    save: 'Lưu giá trị',
    again: 'Sau khi đổi, điều này lại cần xác nhận.',
    confirmLead: 'Xem nguồn, đối chiếu văn bản, rồi ghi văn bản ấy.',
    paper: 'Theo văn bản nào',
    paperHint: 'Số, ngày, cơ quan ban hành. Ví dụ: Quy chế số 12-QC/HĐ ngày 05/3/2026.',
    undo: 'Bỏ thay đổi này',
    undoFor: (value: string) => `Bỏ thay đổi: ${value}`,
    back: 'Về danh sách',
    wrong: 'Chưa lưu được',
    print: 'Để in: bấm Ctrl+P hoặc chọn In trong trình duyệt.',
    refusal(refusal: SettingRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được đổi.`
        case 'given-by-law':
          return 'Luật đã ấn định điều này, không đổi và không cần xác nhận ở đây.'
        case 'value-odd':
          return 'Giá trị này chưa đúng. Ghi một số như 5 hoặc 0,15, hoặc chọn trong danh sách.'
        case 'out-of-limits':
          return `Giá trị phải từ ${figure(refusal.least, 'vi')} đến ${figure(refusal.most, 'vi')}.`
        case 'day-odd':
          return 'Ngày này chưa đúng. Ghi như 05/8/2026.'
        case 'too-early':
          return `Cấp ủy chỉ đặt được từ ${written(refusal.on)}; trước đó theo quy định cũ.`
        case 'nothing-changed':
          return 'Ngày ấy giá trị đã là như vậy rồi.'
        case 'may-not-confirm':
          return `Chỉ Thường trực Đảng ủy hoặc ${own.office} được xác nhận.`
        case 'set-by-yourself':
          return 'Đồng chí vừa đặt giá trị này. Xin người khác đối chiếu văn bản và xác nhận.'
        case 'already-confirmed':
          return 'Điều này đã được xác nhận rồi.'
        case 'paper-missing':
          return 'Chưa ghi văn bản. Người sau cần biết xác nhận theo văn bản nào.'
        case 'paper-too-long':
          return `Dài ${refusal.letters} ký tự, quá ${longestPaper}. Chỉ ghi số, ngày, cơ quan.`
        case 'nothing-to-undo':
          return 'Thay đổi này đã được bỏ rồi.'
      }
    },
  }),
  en: {
    title: 'What the law leaves to the committee',
    lead: (open) =>
      open === 0
        ? 'Everything that the committee decides is confirmed.'
        : `${open} need confirming before the product relies on them.`,
    hint: 'The office changes, the leaders or the office confirm by a paper. What the law fixes is shown to be known.',
    open: 'Needs confirming',
    confirmed: 'Confirmed',
    given: 'Fixed by law',
    from: (day) => `from ${written(day)}`,
    until: (from, value) => `from ${written(from)}: ${value}`,
    confirmedBy: (name, moment, paper) => `confirmed by ${name} at ${moment}, by ${paper}`,
    setBy: (name, moment) => `set by ${name} at ${moment}`,
    preset: 'preset',
    history: 'Values over time',
    change: 'Change',
    changeFor: (name) => `Change: ${name}`,
    confirm: 'Confirm',
    confirmFor: (name) => `Confirm: ${name}`,
    now: 'In use',
    source: 'Source',
    value: 'New value',
    valueIn: (measure, least, most) => `In ${measure}, from ${least} to ${most}.`,
    fromDay: 'In force from',
    fromHint: 'What is decided before this day goes by the old value.',
    save: 'Save the value',
    again: 'It will need confirming again.',
    confirmLead: 'Look at the source, compare it with the paper, and name the paper.',
    paper: 'By which paper',
    paperHint: 'Number, date, issuer. For example: rules no. 12-QC/HĐ of 05/3/2026.',
    undo: 'Take this change back',
    undoFor: (value) => `Take back: ${value}`,
    back: 'Back to the list',
    wrong: 'Not saved',
    print: 'To print: press Ctrl+P, or choose Print in the browser.',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may change this.'
        case 'given-by-law':
          return 'The law fixes this: it is neither changed nor confirmed here.'
        case 'value-odd':
          return 'This is no value. Write a number such as 5 or 0,15, or choose from the list.'
        case 'out-of-limits':
          return `The value lies between ${figure(refusal.least, 'en')} and ${figure(refusal.most, 'en')}.`
        case 'day-odd':
          return 'This is no day. Write it as 05/8/2026.'
        case 'too-early':
          return `The committee may set it from ${written(refusal.on)} on; before, the old rules hold.`
        case 'nothing-changed':
          return 'On that day this is the value already.'
        case 'may-not-confirm':
          return 'Only the leaders of the committee or its office may confirm.'
        case 'set-by-yourself':
          return 'You have set this value. Somebody else has to compare the paper and confirm.'
        case 'already-confirmed':
          return 'This is confirmed already.'
        case 'paper-missing':
          return 'The paper is missing. Those who come later need to know by which one it was confirmed.'
        case 'paper-too-long':
          return `This has ${refusal.letters} signs, more than ${longestPaper}. Number, date and issuer will do.`
        case 'nothing-to-undo':
          return 'This change was taken back already.'
      }
    },
  },
})
