// Quyết định: who decides, on which grounds, in articles. Pure.
import { campaignOf, gap, ground, lines, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const decision: TypeRule = {
  ...{ type: 'decision', heading: 'Quyết định', sign: 'QĐ', certainty: 'read' },
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'grounds', kind: 'words' },
    { name: 'articles', kind: 'words' },
  ],
  begin(facts, { subject, grounds, articles }) {
    const typed = lines(articles)
    const decided =
      typed.length > 0 ? typed : [gap, `Các ${facts.own.unit} và cá nhân liên quan thi hành quyết định này.`]
    return {
      subject: subject || `về ${campaignOf(facts)}`,
      prose: prose([
        facts.voice.toLocaleUpperCase('vi'),
        lines(grounds).map((text) => (/^(Căn cứ|Xét|Theo) /i.test(text) ? text : `Căn cứ ${text}`)),
        facts.campaign && ground(facts),
        'QUYẾT ĐỊNH:',
        decided.map((text, index) => `Điều ${index + 1}. ${text.replace(/^Điều \d+[.:]\s*/, '')}`),
      ]),
      recipients: [`Như Điều ${decided.length}`],
    }
  },
}
