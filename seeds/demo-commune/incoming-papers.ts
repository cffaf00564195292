// Papers of invented organs as they come in: a plain PDF, and a letter of the province as edXML.
import { type Day, daysAfter } from '#kernel/day.ts'
import { type EdxmlDocument, organ } from '#paperwork/exchange/edxml/edxml.ts'

export const province = organ({ id: '000.00.01.H99', name: 'Tỉnh ủy Hải Lam', email: 'vanthu@tinhuy.hailam.example' })
const commune = organ({ id: '000.00.17.H99', name: 'Đảng ủy xã Sông Trăng' })

/** One page with a number on it: scans of real letters are no part of a demonstration. */
export function plainPdf(number: string): Uint8Array {
  const stream = `BT /F1 24 Tf 72 760 Td (${number.replace(/[^\w-]/g, '')}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${body}endobj\n`
    return at
  })
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export const letterFromProvince = (on: Day): EdxmlDocument => ({
  ...{ kind: 'document', from: province, to: [commune], number: '34', notation: 'CV-TU', place: 'Hải Lam', on },
  type: { code: '18', name: 'Công văn' },
  ...{ subject: 'về đẩy nhanh số hóa hồ sơ và công khai chỉ tiêu thi đua ở cơ sở', content: '' },
  signer: { competence: 'T/L BAN THƯỜNG VỤ', position: 'CHÁNH VĂN PHÒNG', fullName: 'Hoàng Văn Thảnh' },
  ...{
    due: daysAfter(on, 25),
    toPlaces: ['Các đảng ủy xã, phường'],
    priority: 0,
    amount: 40,
    pages: 1,
    appendixes: [],
  },
  ...{ responseFor: [], documentId: `${province.id},${on.replaceAll('-', '/')},34/CV-TU` },
  trace: [{ organId: province.id, at: `${on.replaceAll('-', '/')} 15:20:00` }],
  business: { type: 'new', reason: '', paper: false },
  staff: { department: 'Văn phòng', name: '', mobile: '', email: province.email },
  attachments: [
    {
      contentId: '34cvtu',
      contentType: 'application/pdf',
      name: '34-CV-TU.pdf',
      description: '',
      bytes: plainPdf('34-CV-TU'),
    },
  ],
})
