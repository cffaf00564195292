// Kế hoạch: what the committee sets out to do. Pure.
import { campaignOf, gap, ground, items, lines, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const plan: TypeRule = {
  ...{ type: 'plan', heading: 'Kế hoạch', sign: 'KH', certainty: 'usage' },
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'purposes', kind: 'words' },
    { name: 'contents', kind: 'words' },
    { name: 'carrying', kind: 'words' },
  ],
  begin(facts, { subject, purposes, contents, carrying }) {
    const { campaign, voice } = facts
    return {
      subject: subject || `triển khai ${campaignOf(facts)}`,
      prose: prose([
        campaign && ground(facts),
        `${voice} ban hành kế hoạch như sau:`,
        'I. Mục đích, yêu cầu',
        items(lines(purposes)).length > 0 ? items(lines(purposes)) : `- ${gap}`,
        'II. Nội dung',
        items(lines(contents).length > 0 ? lines(contents) : (campaign?.contents ?? [gap])),
        'III. Tổ chức thực hiện',
        items(lines(carrying)).length > 0 ? items(lines(carrying)) : `- ${gap}`,
      ]),
      recipients: [`Các ${facts.own.cell} trực thuộc`],
    }
  },
}
