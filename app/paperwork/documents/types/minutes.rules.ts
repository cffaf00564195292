// Biên bản: who was there, what was said, what was concluded; two sign. Pure.
import { gap, items, lines, orGap, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const minutes: TypeRule = {
  ...{ type: 'minutes', heading: 'Biên bản', sign: 'BB', certainty: 'read' },
  columns: () => [
    { office: 'Người ghi biên bản', name: '' },
    { office: 'Chủ trì hội nghị', name: '' },
  ],
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'when', kind: 'line' },
    { name: 'where', kind: 'line' },
    { name: 'present', kind: 'words' },
    { name: 'chair', kind: 'line' },
    { name: 'clerk', kind: 'line' },
    { name: 'text', kind: 'words' },
  ],
  begin: (_, { subject, when, where, present, chair, clerk, text }) => ({
    subject: subject || gap,
    prose: prose([
      `Thời gian: ${orGap(when)}`,
      `Địa điểm: ${orGap(where)}`,
      `Thành phần tham dự: ${lines(present).join('; ') || gap}`,
      `Chủ trì: ${orGap(chair)}`,
      `Thư ký: ${orGap(clerk)}`,
      'I. Nội dung',
      items(lines(text).length > 0 ? lines(text) : [gap]),
      'II. Kết luận',
      `- ${gap}`,
      `Hội nghị kết thúc vào hồi ${gap} cùng ngày; biên bản đã được đọc lại cho những người dự cùng nghe và thống nhất.`,
    ]),
    recipients: [],
  }),
}
