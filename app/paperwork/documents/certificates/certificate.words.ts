// What people read where certificates are printed.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CertificateRefusal } from '../may-write-certificate.rules.ts'

export const certificateWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'In giấy khen',
    lead: 'Mỗi người hoặc tập thể một tệp PDF. Kích thước và mẫu theo lệ: cần xác nhận theo quy định hiện hành.',
    issuer: 'Nơi tặng',
    authority: 'Thẩm quyền ghi trên giấy khen',
    size: 'Khổ giấy (mm)',
    stock: 'Giấy',
    stocks: { own: 'In cả khung trên giấy trắng', 'pre-printed': 'Phôi in sẵn: chỉ in chữ' },
    x: 'Dịch sang phải (mm)',
    y: 'Dịch xuống (mm)',
    offsetHint: 'In tờ thử lên giấy thường, đặt chồng lên phôi, đo độ lệch rồi ghi vào đây. Số âm là dịch ngược lại.',
    decision: 'Số quyết định',
    decided: 'Ngày quyết định',
    on: 'Ngày trên giấy khen',
    office: 'Chức vụ người ký',
    signer: 'Người ký',
    book: 'Số sổ vàng đầu tiên',
    people: 'Danh sách',
    peopleHint: `Mỗi dòng: họ tên hoặc tên tập thể; ${own.unit}; thành tích. Nhiều nhất 40 dòng một lần.`,
    check: 'Soát và xem trước',
    refused: 'Chưa in được',
    ready: (count: number) => `Sẵn sàng: ${count} giấy khen.`,
    zip: 'Tải các tệp PDF',
    testSheet: 'Tờ thử máy in',
    none: 'Chưa có ai trong danh sách.',
    tooMany: (most: number) => `Nhiều hơn ${most} dòng. Chia ra nhiều lần.`,
    file: 'giay-khen',
    refusal(refusal: CertificateRefusal): string {
      switch (refusal.why) {
        case 'letters-missing':
          return `“${refusal.text}” có ký tự không in được: ${refusal.letters.join(' ')}`
        case 'too-long':
          return `“${refusal.text}” dài quá chỗ dành cho nó. Viết gọn lại.`
        case 'off-the-page':
          return `“${refusal.text}” ra ngoài trang. Giảm độ dịch.`
      }
    },
  }),
  en: {
    title: 'Print certificates',
    lead: 'One PDF for each person or collective. Sizes and form follow usage: to be confirmed by the norm in force.',
    issuer: 'Granted by',
    authority: 'The authority that stands on it',
    size: 'Paper (mm)',
    stock: 'Stock',
    stocks: { own: 'Frame and all on white paper', 'pre-printed': 'Pre-printed blanks: the words alone' },
    x: 'To the right (mm)',
    y: 'Down (mm)',
    offsetHint:
      'Print the test sheet on plain paper, lay it over a blank, measure, and say here how far it is off. Negative is the other way.',
    decision: 'Number of the decision',
    decided: 'Date of the decision',
    on: 'Date on the certificate',
    office: 'Office of the signer',
    signer: 'Signer',
    book: 'First number in the golden book',
    people: 'List',
    peopleHint: 'A line each: name of the person or collective; unit; achievement. At most 40 lines at once.',
    check: 'Check and preview',
    refused: 'Cannot be printed yet',
    ready: (count) => `Ready: ${count} certificates.`,
    zip: 'Download the PDF files',
    testSheet: 'Test sheet for the printer',
    none: 'Nobody is on the list yet.',
    tooMany: (most) => `More than ${most} lines. Make it several times.`,
    file: 'certificates',
    refusal(refusal) {
      switch (refusal.why) {
        case 'letters-missing':
          return `“${refusal.text}” has characters that cannot be printed: ${refusal.letters.join(' ')}`
        case 'too-long':
          return `“${refusal.text}” is too long for its place. Shorten it.`
        case 'off-the-page':
          return `“${refusal.text}” leaves the page. Make the offset smaller.`
      }
    },
  },
})
