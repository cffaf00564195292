// Danh sách that goes with another document. Pure.
import { gap, lines, prose, row } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const list: TypeRule = {
  ...{ type: 'list', heading: 'Danh sách', sign: null, certainty: 'usage' },
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'with', kind: 'line' },
    { name: 'rows', kind: 'words' },
  ],
  begin: ({ own }, { subject, with: parent, rows }) => ({
    subject: subject || gap,
    prose: prose([
      parent && `__(Kèm theo ${parent})__`,
      row(['TT', 'Họ và tên', `Chức vụ, ${own.unit}`, 'Ghi chú']),
      (lines(rows).length > 0 ? lines(rows) : [gap]).map((line, index) => {
        const [name = '', post = '', note = ''] = line.split(/\s*[;|]\s*/)
        return row([index + 1, name, post, note])
      }),
    ]),
    recipients: [],
  }),
}
