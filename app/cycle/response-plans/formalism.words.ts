// What the formalism check asks. Questions, never a verdict: the machine sees words, people know the place.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import { writtenNumber } from './typed-number.ts'

type NotAbove = { text: string; value: number; last: number; measure: string }

export const formalismWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Máy soát hỏi',
    lead: 'Máy chỉ so câu chữ và con số. Có thể đồng chí đúng; xem lại rồi tự quyết định.',
    leadJudge: `Người soạn thấy đúng những câu hỏi này trước khi nộp.`,
    none: 'Máy soát không hỏi gì: không thấy đoạn trùng, câu nào cũng có số, ngày hoặc người phụ trách.',
    copy: (unit: string) => `Đoạn này rất giống kế hoạch của ${unit}. Hai nơi có cùng làm một việc không?`,
    ours: `${own.Unit} này viết`,
    theirs: (unit: string) => `${unit} viết`,
    nothing: 'Câu này chưa có số, ngày hay người phụ trách. Cuối năm biết kiểm bằng gì?',
    open: `${own.Target} này chưa có con số, ngày xong hay người phụ trách. Ghi thêm được không?`,
    notAbove: ({ text, value, last, measure }: NotAbove) =>
      `“${text}”: ${writtenNumber(value)} ${measure}, năm trước đã ${writtenNumber(last)}. Năm nay có định làm hơn không?`,
  }),
  en: {
    title: 'The check asks',
    lead: 'The machine compares words and figures only. You may well be right; look again and decide yourself.',
    leadJudge: 'The author saw the same questions before handing in.',
    none: 'The check asks nothing: no passage like another’s, and each sentence has a number, a day or a person.',
    copy: (unit) => `This passage is very like the plan of ${unit}. Do both do the same work?`,
    ours: 'This unit writes',
    theirs: (unit) => `${unit} writes`,
    nothing: 'This sentence has no number, day or person. By what will it be checked at the end of the year?',
    open: 'This target has no number, day or person yet. Can one be added?',
    notAbove: ({ text, value, last, measure }) =>
      `“${text}”: ${writtenNumber(value)} ${measure}, last year it was ${writtenNumber(last)}. Is more intended this year?`,
  },
})
