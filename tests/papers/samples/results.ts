// What comes of a campaign: the report, the submission, decisions with their list.

import type { Block } from '#paperwork/documents/block.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import { party, state, words } from './base.ts'

const figures = (count: number): Block => ({
  kind: 'table',
  table: {
    columns: [
      { heading: 'TT', width: 1, align: 'center' },
      { heading: 'Chi bộ', width: 4 },
      { heading: 'Kế hoạch', width: 2, align: 'right' },
      { heading: 'Thực hiện', width: 2, align: 'right' },
      { heading: 'Tỷ lệ', width: 2, align: 'right' },
    ],
    rows: [
      ...Array.from({ length: count }, (_, index) => ({
        kind: 'row' as const,
        cells: [
          `${index + 1}`,
          `Chi bộ thôn số ${index + 1}`,
          `${index + 4}`,
          `${index + 3}`,
          `${Math.round(((index + 3) * 100) / (index + 4))}%`,
        ],
      })),
      { kind: 'total', cells: ['', 'Cộng', '', '', ''] },
    ],
  },
})

export const reportWith = (rows: number): Paper =>
  party({
    ...{ type: 'report', number: { ordinal: 64, type: 'BC', organ: 'ĐU' }, heading: 'Báo cáo' },
    subject: 'sơ kết phong trào thi đua 6 tháng đầu năm 2026',
    body: [
      { kind: 'part', number: 'Phần I', text: 'Kết quả thi đua' },
      { kind: 'section', number: 'Mục 1.', text: 'Theo từng nội dung' },
      {
        kind: 'paragraph',
        runs: words('Đến nay, phần lớn các chi bộ đã đạt trên ba phần tư số việc đăng ký; kết quả cụ thể ở bảng sau:'),
      },
      figures(rows),
      { kind: 'heading', level: 1, number: 'II.', text: 'Hạn chế, nguyên nhân' },
      { kind: 'heading', level: 3, number: 'a)', text: 'Hạn chế' },
      { kind: 'paragraph', runs: words('Một số chi bộ ghi nhận kết quả chậm, thiếu ảnh kèm theo') },
    ],
    recipients: ['Tỉnh ủy (để báo cáo)', 'Các chi bộ', 'Lưu Văn phòng Đảng ủy'],
  })

export const report: Paper = reportWith(34)

const asking: Block[] = [
  {
    kind: 'paragraph',
    runs: words(
      'Qua xét chọn, hội nghị thống nhất đề nghị khen thưởng 03 tập thể và 05 cá nhân (có danh sách kèm theo)',
    ),
  },
]

export const submission: Paper = party({
  ...{ type: 'submission', number: { ordinal: 4, type: 'TTr', organ: 'CB' }, heading: 'Tờ trình', body: asking },
  ...{ superior: 'Đảng bộ xã Sông Trăng', issuer: 'Chi bộ thôn Bến Đò', subject: 'đề nghị khen thưởng năm 2026' },
  addressees: ['Ban Thường vụ Đảng ủy xã', 'Văn phòng Đảng ủy xã'],
  closing: { kind: 'block', block: { authority: 'T/M Chi bộ', office: 'Bí thư', name: 'Lư Thị Bông' } },
  recipients: ['Như trên', 'Lưu hồ sơ chi bộ'],
})

export const stateSubmission: Paper = state({
  ...{ type: 'submission', number: { ordinal: 15, type: 'TTr', organ: 'UBND' }, heading: 'Tờ trình', body: asking },
  ...{ subject: 'về việc đề nghị khen thưởng năm 2026', addressees: ['Ủy ban nhân dân tỉnh Cửu Giang', 'Sở Nội vụ'] },
  recipients: ['Như trên', 'Lưu: VT'],
})

const articles: Block[] = [
  {
    kind: 'article',
    number: 'Điều 1',
    runs: words(
      'Tặng Giấy khen cho 03 tập thể và 05 cá nhân có thành tích trong phong trào thi đua năm 2026 (có danh sách kèm theo).',
    ),
  },
  { kind: 'article', number: 'Điều 2', runs: words('Tiền thưởng lấy từ quỹ thi đua, khen thưởng của xã.') },
  {
    kind: 'article',
    number: 'Điều 3',
    runs: words('Văn phòng và các tập thể, cá nhân có tên tại Điều 1 thi hành Quyết định này'),
  },
]

export const decision: Paper = party({
  ...{ type: 'decision', number: { ordinal: 31, type: 'QĐ', organ: 'ĐU' }, heading: 'Quyết định' },
  subject: 'khen thưởng tổ chức đảng và đảng viên năm 2026',
  body: [
    { kind: 'ground', text: 'Căn cứ Quy chế làm việc của Ban Thường vụ Đảng ủy xã' },
    { kind: 'ground', text: 'Xét đề nghị của các chi bộ' },
    { kind: 'authority', text: 'Ban Thường vụ Đảng ủy xã Sông Trăng' },
    { kind: 'resolves', text: 'Quyết định' },
    ...articles,
  ],
  recipients: ['Như Điều 3', 'Lưu Văn phòng Đảng ủy'],
})

export const stateDecision: Paper = state({
  ...{ type: 'decision', number: { ordinal: 8, type: 'QĐ', organ: 'UBND' }, heading: 'Quyết định' },
  subject: 'về việc tặng Giấy khen năm 2026',
  body: [
    { kind: 'authority', text: 'Chủ tịch Ủy ban nhân dân xã Sông Trăng' },
    { kind: 'ground', text: 'Căn cứ Luật Tổ chức chính quyền địa phương' },
    { kind: 'ground', text: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã' },
    { kind: 'resolves', text: 'Quyết định' },
    ...articles,
  ],
  closing: { kind: 'block', block: { office: 'Chủ tịch', name: 'Thạch Văn Nghĩa' } },
  recipients: ['Như Điều 3', 'Lưu: VT, VP'],
})

export const list: Paper = party({
  ...{ type: 'list', number: null, heading: 'Danh sách', subject: 'tập thể, cá nhân được khen thưởng năm 2026' },
  body: [
    {
      kind: 'paragraph',
      align: 'center',
      runs: [{ text: '(Kèm theo Quyết định số 31-QĐ/ĐU, ngày 05/8/2026)', italic: true }],
    },
    figures(5),
  ],
})
