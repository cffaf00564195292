// Dự trù and quyết toán: rows of money with their sum. No official form was found; the columns are usage. Pure.

import { mayBeWords, sumInWords } from '../texts/sum-in-words.rules.ts'
import { gap, prose, row } from './phrases.rules.ts'
import { money, sumsOf } from './sums.rules.ts'
import type { TypeRule } from './type-rule.ts'

const signing = () => [
  { office: 'Người lập', name: '' },
  { office: 'Kế toán', name: '' },
  { office: 'Người duyệt', name: '' },
]

export const estimate: TypeRule = {
  ...{ type: 'estimate', heading: 'Dự trù kinh phí', sign: null, certainty: 'usage' },
  columns: signing,
  asks: [
    { name: 'subject', kind: 'line', required: true },
    { name: 'costs', kind: 'words' },
  ],
  begin(_, { subject, costs }) {
    const { rows, total } = sumsOf(costs ?? '')
    return {
      subject: subject || gap,
      prose: prose([
        row(['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)', 'Ghi chú']),
        rows.map(({ what, measure, amount, price, sum }, index) =>
          row([index + 1, what, measure, money(amount), money(price), money(sum), '']),
        ),
        row(['', 'Tổng cộng', '', '', '', money(total), '']),
        mayBeWords(total).allowed && `__Bằng chữ: ${sumInWords(total)}.__`,
      ]),
      recipients: [],
    }
  },
}

export const settlement: TypeRule = {
  ...{ type: 'settlement', heading: 'Quyết toán kinh phí', sign: null, certainty: 'usage' },
  columns: signing,
  asks: estimate.asks,
  begin(_, { subject, costs }) {
    const { rows, total } = sumsOf(costs ?? '')
    return {
      subject: subject || gap,
      prose: prose([
        row(['TT', 'Nội dung chi', 'Dự toán được duyệt', 'Thực chi', 'Chênh lệch', 'Chứng từ', 'Lý do']),
        rows.map(({ what, sum }, index) => row([index + 1, what, money(sum), '', '', '', ''])),
        row(['', 'Tổng cộng', money(total), '', '', '', '']),
      ]),
      recipients: [],
    }
  },
}
