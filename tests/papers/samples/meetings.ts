// Papers of a meeting: its programme, the pledge that is signed there, minutes of the Party and of the State.
import type { Block } from '#paperwork/documents/block.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import { chief, party, state, words } from './base.ts'

const hours: [string, string, string][] = [
  ['07 giờ 30', 'Đón đại biểu, ổn định chỗ ngồi', 'Văn phòng Đảng ủy'],
  ['08 giờ', 'Chào cờ, giới thiệu đại biểu', 'Đoàn xã'],
  ['08 giờ 15', 'Nêu nội dung thi đua và cách ghi nhận kết quả', 'Ủy ban nhân dân xã'],
  ['08 giờ 40', 'Đại diện các chi bộ hưởng ứng, ký cam kết', 'Chi bộ thôn Bến Đò'],
]

export const programme: Paper = party({
  ...{ type: 'programme', number: null, heading: 'Chương trình', subject: 'Lễ phát động phong trào thi đua năm 2026' },
  body: [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'TT', width: 1, align: 'center' },
          { heading: 'Thời gian', width: 2.2, align: 'center' },
          { heading: 'Nội dung', width: 6 },
          { heading: 'Người thực hiện', width: 3 },
        ],
        rows: [
          { kind: 'group', text: 'Buổi sáng' },
          ...hours.map((cells, index) => ({ kind: 'row' as const, cells: [`${index + 1}`, ...cells] })),
        ],
      },
    },
  ],
  closing: { kind: 'block', block: chief },
})

export const commitment: Paper = party({
  ...{ type: 'commitment', number: null, superior: 'Đảng bộ xã Sông Trăng', issuer: 'Chi bộ thôn Bến Đò' },
  ...{ heading: 'Bản cam kết', subject: 'thi đua năm 2026', addressees: ['Ban Thường vụ Đảng ủy xã'] },
  body: [
    { kind: 'paragraph', runs: words('Chi bộ thôn Bến Đò cam kết thực hiện các chỉ tiêu sau:') },
    { kind: 'item', mark: '1.', runs: words('Làm sáng 2 km đường thôn trước ngày 30/11/2026') },
    { kind: 'item', mark: '2.', runs: words('Giúp 5 hộ có việc làm ổn định trước ngày 31/12/2026') },
  ],
  closing: {
    kind: 'columns',
    blocks: [
      { authority: 'Đại diện Thường trực Đảng ủy', name: 'Hứa Đức Toàn' },
      { authority: 'Đại diện Ủy ban nhân dân xã', name: 'Thạch Văn Nghĩa' },
      { authority: 'Đại diện chi bộ', office: 'Bí thư', name: 'Lư Thị Bông' },
    ],
  },
})

const course: Block[] = [
  { kind: 'field', label: 'Thời gian bắt đầu', text: '14 giờ, ngày 03/8/2026' },
  { kind: 'field', label: 'Địa điểm', text: 'Phòng họp số 1' },
  { kind: 'field', label: 'Có mặt', text: '11 đồng chí; vắng 01 đồng chí có lý do' },
  { kind: 'heading', level: 2, number: '1.', text: 'Nội dung' },
  {
    kind: 'paragraph',
    runs: words('Hội nghị nghe báo cáo kết quả theo dõi thi đua của 23 chi bộ, thảo luận và bỏ phiếu bình xét.'),
  },
  {
    kind: 'paragraph',
    runs: words('Cuộc họp kết thúc lúc 16 giờ 20 cùng ngày, biên bản đã đọc lại cho mọi người nghe và nhất trí'),
  },
]

export const minutes: Paper = party({
  ...{ type: 'minutes', number: { ordinal: 20, type: 'BB', organ: 'ĐU' }, heading: 'Biên bản', body: course },
  subject: 'hội nghị bình xét thi đua quý III năm 2026',
  closing: {
    kind: 'columns',
    blocks: [
      { office: 'Người ghi biên bản', name: 'Giang Thị Mận' },
      { office: 'Chủ trì hội nghị', name: 'Hứa Đức Toàn' },
    ],
  },
})

export const stateMinutes: Paper = state({
  ...{ type: 'minutes', number: { ordinal: 2, type: 'BB', organ: 'HĐTĐKT' }, heading: 'Biên bản', body: course },
  ...{
    superior: 'Ủy ban nhân dân xã Sông Trăng',
    issuer: 'Hội đồng Thi đua - Khen thưởng',
    subject: 'Họp xét khen thưởng',
  },
  closing: {
    kind: 'columns',
    blocks: [
      { office: 'Thư ký', name: 'Giang Thị Mận' },
      { office: 'Chủ tọa', name: 'Thạch Văn Nghĩa' },
    ],
  },
  recipients: ['Lưu: VT, HĐ'],
})
