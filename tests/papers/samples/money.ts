// What a ceremony costs: asked for before it, accounted for after it.
import type { Paper } from '#paperwork/documents/paper.ts'
import { party, words } from './base.ts'

const makers = ['Người lập', 'Kế toán', 'Chánh Văn phòng', 'Duyệt']
const signed = {
  kind: 'columns' as const,
  blocks: makers.map((office) => ({ office, note: 'Ký, ghi rõ họ tên', name: null })),
}

export const estimate: Paper = party({
  ...{ type: 'estimate', number: null, heading: 'Dự trù kinh phí', subject: 'Lễ phát động thi đua năm 2026' },
  body: [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'STT', width: 1, align: 'center' },
          { heading: 'Nội dung chi', width: 4 },
          { heading: 'ĐVT', width: 1.3, align: 'center' },
          { heading: 'Số lượng', width: 1.4, align: 'right' },
          { heading: 'Đơn giá\n(đồng)', width: 2, align: 'right' },
          { heading: 'Thành tiền\n(đồng)', width: 2.2, align: 'right' },
          { heading: 'Ghi chú', width: 1.8 },
        ],
        rows: [
          { kind: 'group', text: 'I. Trang trí' },
          { kind: 'row', cells: ['1', 'Phông sân khấu', 'tấm', '1', '1.250.000', '1.250.000', ''] },
          { kind: 'group', text: 'II. Nước uống' },
          { kind: 'row', cells: ['2', 'Nước đóng chai', 'chai', '150', '5.000', '750.000', ''] },
          { kind: 'total', cells: ['', 'Tổng cộng', '', '', '', '2.000.000', ''] },
        ],
      },
    },
    { kind: 'paragraph', runs: [{ text: 'Bằng chữ: Hai triệu đồng.', italic: true }] },
  ],
  closing: signed,
})

export const settlement: Paper = party({
  ...{
    type: 'settlement',
    number: null,
    heading: 'Quyết toán kinh phí',
    subject: 'Lễ phát động thi đua năm 2026',
    landscape: true,
  },
  body: [
    {
      kind: 'table',
      table: {
        columns: [
          'STT',
          'Nội dung chi',
          'Dự toán được duyệt',
          'Thực chi',
          'Chênh lệch',
          'Chứng từ số, ngày',
          'Lý do',
        ].map((heading, index) => ({
          ...{ heading, width: [1, 4, 2, 2, 2, 3, 3][index] ?? 1 },
          align: index >= 2 && index <= 4 ? ('right' as const) : ('left' as const),
        })),
        rows: [
          {
            kind: 'row',
            cells: [
              '1',
              'Phông sân khấu',
              '1.250.000',
              '1.200.000',
              '-50.000',
              'PC12, ngày 13/8/2026',
              'Giá thấp hơn dự kiến',
            ],
          },
          { kind: 'total', cells: ['', 'Tổng cộng', '1.250.000', '1.200.000', '-50.000', '', ''] },
        ],
      },
    },
    { kind: 'paragraph', runs: words('Bằng chữ: Một triệu hai trăm nghìn đồng.') },
  ],
  closing: signed,
})
