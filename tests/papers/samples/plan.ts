// Plans: the committee's own under the norm of today and of yesterday, a cell's in answer to it, the union's.
import { day } from '#kernel/day.ts'
import type { Block } from '#paperwork/documents/block.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import { party, words } from './base.ts'

const purpose =
  'Tạo khí thế thi đua sôi nổi trong toàn Đảng bộ, khuyến khích mỗi chi bộ, mỗi đảng viên có việc làm cụ thể, đo đếm được, ' +
  'gắn với công việc hằng ngày ở thôn; lấy kết quả thi đua làm căn cứ bình xét, biểu dương cuối năm.'
const contents = [
  'sinh hoạt chi bộ đúng kỳ, đúng giờ',
  'đường thôn sáng, xanh, sạch',
  'giúp hộ khó khăn có việc làm',
  'lớp học buổi tối cho người lớn tuổi',
]

const body: Block[] = [
  { kind: 'ground', text: 'Căn cứ Chương trình công tác năm 2026 của Đảng ủy xã' },
  { kind: 'ground', text: 'Căn cứ kết quả bàn bạc tại hội nghị ngày 30/7/2026 của Ban Thường vụ Đảng ủy' },
  { kind: 'paragraph', runs: words('Ban Thường vụ Đảng ủy xây dựng kế hoạch phát động phong trào thi đua như sau:') },
  { kind: 'heading', level: 1, number: 'I.', text: 'Mục đích, yêu cầu' },
  { kind: 'paragraph', runs: words(purpose) },
  { kind: 'heading', level: 1, number: 'II.', text: 'Nội dung thi đua' },
  ...contents.flatMap((text, index): Block[] => [
    { kind: 'heading', level: 2, number: `${index + 1}.`, text: `Thi đua ${text}` },
    {
      kind: 'item',
      mark: '-',
      runs: [
        { text: 'Chỉ tiêu: ', bold: true },
        { text: `mỗi chi bộ có ít nhất ${index + 2} việc làm được ghi nhận trong quý.` },
      ],
    },
    {
      kind: 'item',
      mark: '+',
      level: 2,
      runs: words('Việc đã xong có ảnh hoặc biên bản kèm theo, có người xác nhận.'),
    },
    { kind: 'paragraph', runs: words(purpose) },
  ]),
  { kind: 'heading', level: 1, number: 'III.', text: 'Tổ chức thực hiện' },
  {
    kind: 'paragraph',
    runs: words('Văn phòng Đảng ủy theo dõi, tổng hợp, báo cáo Ban Thường vụ Đảng ủy trước ngày 25 hằng tháng'),
  },
]

export const plan: Paper = party({
  ...{ type: 'plan', number: { ordinal: 5, type: 'KH', organ: 'ĐU' }, heading: 'Kế hoạch', body },
  subject: 'phát động phong trào thi đua “Mỗi chi bộ một việc tốt” năm 2026',
  recipients: [
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Các chi bộ trực thuộc',
    'Ủy ban nhân dân xã',
    'Lưu Văn phòng Đảng ủy',
  ],
  drafter: 'GiangThiMan-26',
  contact: 'Văn phòng Đảng ủy xã Sông Trăng, điện thoại 0200 000 111',
  annexes: [
    {
      title: 'Các chỉ tiêu thi đua',
      with: 'Kèm theo Kế hoạch số 05-KH/ĐU, ngày 05/8/2026',
      body: [{ kind: 'paragraph', runs: words(purpose) }],
    },
    { title: 'Lịch kiểm tra', landscape: true, body: [{ kind: 'paragraph', runs: words(purpose) }] },
  ],
})

export const planOfYesterday: Paper = { ...plan, on: day('2026-05-26'), drawnOn: day('2026-05-20'), annexes: [] }

export const planOnBothSides: Paper = { ...plan, duplex: true, annexes: [] }

export const draftPlan: Paper = party({
  ...{ type: 'plan', number: { ordinal: null, type: 'KH', organ: 'ĐU' }, heading: 'Kế hoạch', body, on: null },
  subject: 'Về kiểm tra việc ký cam kết thi đua',
  marks: { draft: 2, urgency: 'urgent', circulation: 'Tài liệu hội nghị' },
})

export const responsePlan: Paper = party({
  ...{ type: 'response_plan', superior: 'Đảng bộ xã Sông Trăng', issuer: 'Chi bộ thôn Bến Đò', heading: 'Kế hoạch' },
  ...{ number: { ordinal: 12, type: 'KH', organ: 'CB' }, subject: 'hưởng ứng phong trào thi đua năm 2026' },
  body: body.slice(3, 9),
  closing: { kind: 'block', block: { authority: 'T/M Chi bộ', office: 'Bí thư', name: 'Lư Thị Bông' } },
  recipients: ['Đảng ủy xã', 'Lưu hồ sơ chi bộ'],
})

export const unionPlan: Paper = party({
  ...{
    family: 'YOUTH_UNION',
    type: 'plan',
    superior: 'Tỉnh Đoàn Cửu Giang',
    issuer: 'Ban Chấp hành Đoàn xã Sông Trăng',
  },
  ...{
    number: { ordinal: 3, type: 'KH', organ: 'ĐTN' },
    heading: 'Kế hoạch',
    subject: 'tham gia làm sáng đường thôn',
    body,
  },
  closing: { kind: 'block', block: { authority: 'TM. Ban Thường vụ', office: 'Bí thư', name: 'Kim Văn Sáng' } },
  recipients: ['Các chi đoàn', 'Lưu Văn phòng'],
})
