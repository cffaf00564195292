// A plan of an invented commune as it would be sent, for the tests of edXML.

import { day } from '#kernel/day.ts'
import { type EdxmlDocument, type EdxmlStatus, organ } from '#paperwork/exchange/edxml/edxml.ts'

export const songTrang = organ({
  id: '000.00.17.H99',
  name: 'Đảng ủy xã Sông Trăng',
  email: 'vanphong@songtrang.example',
})
export const province = organ({ id: '000.00.01.H99', name: 'Tỉnh ủy Hải Lam', address: 'Số 1 đường Bờ Đông' })

export const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n0\n%%EOF\n')

export const sampleDocument: EdxmlDocument = {
  kind: 'document',
  from: songTrang,
  to: [province],
  number: '05',
  notation: 'KH-ĐU',
  place: 'Sông Trăng',
  on: day('2026-08-05'),
  type: { code: '10', name: 'Kế hoạch' },
  subject: 'về phát động phong trào thi đua "Làng xanh & sạch" <đợt 1>',
  content: '',
  signer: { competence: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', fullName: 'Nguyễn Thanh Bình' },
  due: day('2026-09-01'),
  toPlaces: ['Các chi bộ', 'Lưu Văn phòng'],
  priority: 1,
  amount: 12,
  pages: 4,
  appendixes: ['Danh sách kèm theo'],
  responseFor: [
    {
      organId: province.id,
      number: '11',
      notation: 'CV-TU',
      on: day('2026-07-20'),
      documentId: '000.00.01.H99,2026/07/20,11/CV-TU',
    },
  ],
  documentId: '000.00.17.H99,2026/08/05,05/KH-ĐU',
  trace: [{ organId: '000.00.17.H99', at: '2026/08/05 09:30:00' }],
  business: { type: 'new', reason: '', paper: false },
  staff: { department: 'Văn phòng Đảng ủy', name: 'Võ Minh Trí', mobile: '', email: '' },
  attachments: [
    { contentId: 'e5b1f2', contentType: 'application/pdf', name: '05-KH-ĐU.pdf', description: 'Kế hoạch', bytes: pdf },
  ],
}

export const sampleStatus: EdxmlStatus = {
  kind: 'status',
  from: province,
  responseFor: {
    organId: songTrang.id,
    number: '05',
    notation: 'KH-ĐU',
    on: day('2026-08-05'),
    documentId: sampleDocument.documentId,
  },
  code: '03',
  description: 'Đã tiếp nhận',
  at: '2026/08/05 14:05:09',
  staff: { department: 'Văn thư', name: 'Lê Thị Sen', mobile: '', email: '' },
}
