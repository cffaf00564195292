// Kế hoạch hưởng ứng: how a unit will do what the campaign's plan gives it, with its own duties and deadlines. Pure.
import { campaignOf, gap, ground, items, lines, prose, row } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const responsePlan: TypeRule = {
  ...{ type: 'response_plan', heading: 'Kế hoạch', sign: 'KH', certainty: 'read' },
  asks: [
    { name: 'purposes', kind: 'words' },
    { name: 'carrying', kind: 'words' },
  ],
  begin(facts, { purposes, carrying }) {
    const { own, voice, duties, campaign, committee } = facts
    const table = [
      row(['TT', own.Duty, 'Mục', 'Thời hạn', 'Người phụ trách']),
      ...duties.map(({ text, place, due }, index) => row([index + 1, text, place, due, ''])),
    ]
    return {
      subject: `hưởng ứng ${campaignOf(facts)}`,
      prose: prose([
        ground(facts),
        `${voice} ban hành kế hoạch hưởng ứng như sau:`,
        'I. Mục đích, yêu cầu',
        items(lines(purposes).length > 0 ? lines(purposes) : [campaign?.theme ?? gap]),
        `II. ${own.Duty} được giao`,
        duties.length > 0 ? table : `- ${gap}`,
        'III. Tổ chức thực hiện',
        items(lines(carrying).length > 0 ? lines(carrying) : [gap]),
      ]),
      recipients: [committee],
    }
  },
}
