// Tờ trình: what a superior is asked to decide. Pure.
import { campaignOf, gap, ground, items, lines, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const submission: TypeRule = {
  ...{ type: 'submission', heading: 'Tờ trình', sign: 'TTr', certainty: 'read', addressed: true },
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'to', kind: 'line', required: true },
    { name: 'text', kind: 'words' },
  ],
  begin: (facts, { subject, to, text }) => ({
    subject: subject || `đề nghị khen thưởng trong ${campaignOf(facts)}`,
    addressees: [to || facts.committee],
    prose: prose([
      facts.campaign && ground(facts),
      `${facts.voice} kính trình ${to || facts.committee} xem xét, quyết định các nội dung sau:`,
      items(lines(text).length > 0 ? lines(text) : [gap]),
      `Kính trình ${to || facts.committee} xem xét, quyết định.`,
    ]),
    recipients: ['Như trên'],
  }),
}
