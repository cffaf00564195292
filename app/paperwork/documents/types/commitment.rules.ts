// Bản cam kết thi đua: what a unit undertakes, before two who witness it. No official form was found; the order is usage. Pure.
import { campaignOf, gap, items, lines, planOf, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const commitment: TypeRule = {
  ...{ type: 'commitment', heading: 'Bản cam kết', sign: null, certainty: 'usage' },
  columns: ({ unit, own }) => [
    { office: `Đại diện ${unit ?? own.unit}`, name: '' },
    { office: 'Đại diện Thường trực Đảng ủy', name: '' },
    { office: 'Đại diện Ủy ban nhân dân xã', name: '' },
  ],
  asks: [{ name: 'promises', kind: 'words' }],
  begin(facts, { promises }) {
    const { campaign, unit, own, duties } = facts
    const typed = lines(promises)
    const fromPlan = campaign && campaign.targets.length > 0 ? campaign.targets : duties.map(({ text }) => text)
    return {
      subject: `thực hiện ${campaignOf(facts)}`,
      prose: prose([
        `Thực hiện ${planOf(campaign)}, ${unit ?? own.unit} cam kết:`,
        items(typed.length > 0 ? typed : fromPlan.length > 0 ? fromPlan.slice(0, 12) : [gap]),
        `${unit ?? own.Unit} chịu trách nhiệm trước ${facts.committee} về việc thực hiện các nội dung đã cam kết.`,
      ]),
      recipients: [facts.committee],
    }
  },
}
