// The registers of what went out and what came in, with the columns of the norm.
import type { Paper } from '#paperwork/documents/paper.ts'
import { party } from './base.ts'

const out = [
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung',
  'Người ký',
  'Nơi nhận văn bản',
  'Đơn vị, người nhận bản lưu',
  'Số lượng bản',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
]
const into = [
  'Ngày đến',
  'Số đến',
  'Tác giả',
  'Số, ký hiệu',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung',
  'Đơn vị hoặc người nhận',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
]
const cover = ['Năm: 2026', 'Từ ngày 01/7/2026 đến ngày 30/9/2026', 'Từ số 01 đến số 45', 'Quyển số: 02']

const register = (
  type: 'register_out' | 'register_in',
  heading: string,
  columns: string[],
  cells: (row: number) => string[],
): Paper =>
  party({
    ...{ type, number: null, heading, subject: '', landscape: true, cover, closing: null },
    body: [
      {
        kind: 'table',
        table: {
          columns: columns.map((column) => ({ heading: column, width: column.includes('trích yếu') ? 3 : 1.4 })),
          numbered: true,
          rows: Array.from({ length: 45 }, (_, row) => ({ kind: 'row', cells: cells(row + 1) })),
        },
      },
    ],
  })

const dated = (row: number) => `${String((row % 28) + 1).padStart(2, '0')}/8/2026`

export const registerOut: Paper = register('register_out', 'Sổ đăng ký văn bản đi', out, (row) => [
  ...[`${row}-TB/ĐU`, dated(row), `Thông báo kết luận cuộc họp lần thứ ${row} của Ban Thường vụ`, 'Hứa Đức Toàn'],
  ...['Các chi bộ', 'Văn phòng', '24', dated(row + 1), '', ''],
])

export const registerIn: Paper = register('register_in', 'Sổ đăng ký văn bản đến', into, (row) => [
  ...[
    dated(row),
    `${row}`,
    'Tỉnh ủy',
    `${row + 90}-CV/TU`,
    dated(row - 1),
    `Công văn đề nghị báo cáo lần ${row}`,
    'Văn phòng',
  ],
  ...[dated(row), '', ''],
])
