// Chương trình of an event, as a table. Pure.
import { gap, lines, prose, row } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const programme: TypeRule = {
  ...{ type: 'programme', heading: 'Chương trình', sign: null, certainty: 'usage' },
  asks: [
    { name: 'subject', kind: 'line' },
    { name: 'when', kind: 'line' },
    { name: 'where', kind: 'line' },
    { name: 'programme', kind: 'words' },
  ],
  begin({ ceremony }, { subject, when, where, programme: typed }) {
    const own = lines(typed).map((line) => {
      const [item = '', who = ''] = line.split(/\s+[–—-]\s+/)
      return { item, who }
    })
    const shown = own.length > 0 ? own : (ceremony?.programme ?? [{ item: gap, who: gap }])
    return {
      subject: subject || ceremony?.name || gap,
      prose: prose([
        `Thời gian: ${when || ceremony?.when || gap}`,
        `Địa điểm: ${where || ceremony?.place || gap}`,
        row(['TT', 'Thời gian', 'Nội dung', 'Người thực hiện', 'Ghi chú']),
        shown.map(({ item, who }, index) => row([index + 1, '', item, who, ''])),
      ]),
      recipients: [],
    }
  },
}
