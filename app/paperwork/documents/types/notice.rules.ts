// Thông báo. Pure.
import { campaignOf, gap, ground, items, lines, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const notice: TypeRule = {
  ...{ type: 'notice', heading: 'Thông báo', sign: 'TB', certainty: 'usage' },
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'text', kind: 'words' },
  ],
  begin: (facts, { subject, text }) => ({
    subject: subject || `về ${campaignOf(facts)}`,
    prose: prose([
      facts.campaign && ground(facts),
      `${facts.voice} thông báo như sau:`,
      lines(text).length > 0 ? items(lines(text)) : `- ${gap}`,
      `Đề nghị các ${facts.own.unit} triển khai thực hiện.`,
    ]),
    recipients: [`Các ${facts.own.cell} trực thuộc`],
  }),
}
