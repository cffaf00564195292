// Letters: dispatches of the Party and of the State, a notice, invitations in both formats.
import type { Block } from '#paperwork/documents/block.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import { chairman, chief, party, state, words } from './base.ts'

const urging: Block[] = [
  {
    kind: 'paragraph',
    runs: words(
      'Đến hết ngày 03/8/2026, còn bốn chi bộ chưa gửi bản cam kết. Đề nghị các chi bộ hoàn thành, gửi về trước ngày 15/8/2026',
    ),
  },
]

export const dispatch: Paper = party({
  ...{ type: 'dispatch', number: { ordinal: 138, type: 'CV', organ: 'ĐU' }, heading: null, body: urging },
  subject: 'về việc đôn đốc gửi bản cam kết thi đua',
  marks: { urgency: 'express' },
  addressees: ['Chi bộ thôn Bến Đò', 'Chi bộ thôn Cây Gạo', 'Chi bộ thôn Rừng Dương'],
  closing: { kind: 'block', block: chief },
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
})

export const stateDispatch: Paper = state({
  ...{ type: 'dispatch', number: { ordinal: 7, type: 'CV', organ: 'UBND-VX' }, heading: null, body: urging },
  subject: 'đôn đốc gửi bản cam kết thi đua',
  marks: { urgency: 'very_urgent', circulation: 'Lưu hành nội bộ' },
  addressees: ['Các thôn trong xã'],
  contact: 'Ủy ban nhân dân xã Sông Trăng, điện thoại 0200 000 222',
  closing: { kind: 'block', block: { ...chairman, authority: 'KT. Chủ tịch', office: 'Phó Chủ tịch' } },
  recipients: ['Như trên', 'Lưu: VT, VX'],
})

export const notice: Paper = party({
  ...{ type: 'notice', number: { ordinal: 41, type: 'TB', organ: 'ĐU' }, heading: 'Thông báo' },
  subject: 'thay đổi ngày tổ chức Lễ phát động thi đua',
  marks: { circulation: 'Không phổ biến trên phương tiện thông tin đại chúng' },
  body: [{ kind: 'paragraph', runs: words('Lễ phát động chuyển sang 14 giờ ngày 12/8/2026 do dự báo có mưa lớn') }],
  closing: { kind: 'block', block: chief },
  recipients: ['Các chi bộ', 'Đại biểu được mời', 'Lưu Văn phòng Đảng ủy'],
})

export const invitation: Paper = party({
  ...{ type: 'invitation', number: { ordinal: 9, type: 'GM', organ: 'ĐU' }, heading: 'Giấy mời' },
  subject: 'dự Lễ phát động phong trào thi đua năm 2026',
  body: [
    {
      kind: 'paragraph',
      runs: [
        { text: 'Ban Thường vụ Đảng ủy trân trọng kính mời: ' },
        { text: 'Đồng chí Lư Thị Bông, Bí thư Chi bộ thôn Bến Đò', bold: true },
      ],
    },
    { kind: 'field', label: 'Đến dự', text: 'Lễ phát động phong trào thi đua năm 2026' },
    { kind: 'field', label: 'Thời gian', text: '07 giờ 30, thứ Tư, ngày 12/8/2026' },
    { kind: 'field', label: 'Địa điểm', text: 'Hội trường Nhà văn hóa xã Sông Trăng' },
  ],
  closing: { kind: 'block', block: chief },
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
})

export const smallInvitation: Paper = { ...invitation, format: 'A5' }
