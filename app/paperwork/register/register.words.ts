// What people read where documents are numbered, and in the register of what goes out.
import { type Day, written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { NumberRefusal, SeriesRefusal } from './series.rules.ts'

export const registerWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Sổ đăng ký văn bản đi',
    lead: 'Mỗi văn bản một dòng, đủ mười cột theo mẫu. Số do máy cấp, không trùng, không sót.',
    from: 'Từ ngày',
    to: 'Đến ngày',
    show: 'Xem',
    none: 'Chưa có văn bản đi nào trong khoảng này. Văn bản vào sổ khi lấy số.',
    excel: 'Tải Excel',
    pdf: 'Bản in PDF',
    books: 'Dãy số và nhiệm kỳ',
    period: (from: Day, to: Day) => `Từ ngày ${written(from)} đến ngày ${written(to)}`,
    numbers: (first: string, last: string) => `Từ số ${first} đến số ${last}`,
    book: 'Quyển số: 01',
    columns: {
      number: 'Số, ký hiệu văn bản',
      on: 'Ngày tháng văn bản',
      what: 'Tên loại và trích yếu nội dung',
      signer: 'Người ký',
      recipients: `${own.Recipient} văn bản`,
      keptAt: `${own.Unit}, người nhận bản lưu`,
      copies: 'Số lượng bản',
      sentOn: 'Ngày chuyển',
      receivedBy: 'Ký nhận',
      note: 'Ghi chú',
    },
    issue: 'Lấy số và phát hành',
    issueLead: 'Số lấy ngay khi bấm. Sau khi phát hành, văn bản đóng băng: không ai sửa được.',
    issueRefused: 'Chưa làm được',
    onDay: 'Ngày văn bản mang',
    onDayHint: 'Ngày người có thẩm quyền ký.',
    copies: 'Số bản',
    keptAt: 'Ai giữ bản lưu',
    keptDefault: `${own.Office} Đảng ủy`,
    number: 'Lấy số, để trình ký',
    atOnce: 'Lấy số và phát hành',
    send: 'Phát hành',
    numbered: (number: string) => `Đã lấy số ${number}. Ký xong thì bấm “Phát hành”.`,
    dated: 'Đã ghi ngày. Loại này không mang số. Ký xong thì bấm “Phát hành”.',
    refuse: 'Không phát hành văn bản này',
    refuseLead: 'Văn bản dừng lại. Nếu đã lấy số thì số được trả lại sổ, lý do ghi vào sổ.',
    refuseAct: 'Không phát hành',
    reason: 'Vì sao',
    reasonHint: 'Một câu, ai xem sổ cũng đọc được.',
    back: 'Về văn bản',
    refusal(refusal: NumberRefusal | SeriesRefusal): string {
      switch (refusal.why) {
        case 'no-mandate':
          return `Chưa có nhiệm kỳ nào gồm ngày ${written(refusal.on)}. Văn bản của Đảng đánh số theo nhiệm kỳ: nhập nhiệm kỳ ở trang “Dãy số và nhiệm kỳ” rồi làm lại.`
        case 'day-to-come':
          return `Ngày ${written(refusal.on)} chưa tới. Văn bản mang ngày ký, không mang ngày sau hôm nay.`
        case 'copies-missing':
          return 'Số bản phải là số nguyên từ 1 trở lên.'
        case 'not-the-office':
          return `Việc này của ${own.office} Đảng ủy.`
        case 'name-missing':
          return 'Chưa ghi tên. Ví dụ: 2025–2030.'
        case 'day-missing':
          return 'Chưa ghi ngày bắt đầu, hoặc ngày không có trong lịch.'
        case 'ends-before-it-begins':
          return 'Ngày kết thúc phải sau ngày bắt đầu.'
        case 'overlaps':
          return `Trùng thời gian với nhiệm kỳ ${refusal.name}.`
        case 'below-last':
          return `Dãy này đã cấp đến số ${refusal.last}; không lùi lại được.`
      }
    },
  }),
  en: {
    title: 'Register of outgoing documents',
    lead: 'A line for each document, in the ten columns of the norm. Numbers are given here: none twice, none lost.',
    from: 'From',
    to: 'To',
    show: 'Show',
    none: 'Nothing went out in these days. A document enters the register when it takes its number.',
    excel: 'Download Excel',
    pdf: 'PDF to print',
    books: 'Series and mandates',
    period: (from, to) => `From ${written(from)} to ${written(to)}`,
    numbers: (first, last) => `From number ${first} to number ${last}`,
    book: 'Volume 01',
    columns: {
      number: 'Number and sign',
      on: 'Dated',
      what: 'Type and subject',
      signer: 'Signed by',
      recipients: 'Recipients',
      keptAt: 'Who keeps the copy',
      copies: 'Copies',
      sentOn: 'Sent on',
      receivedBy: 'Received by',
      note: 'Notes',
    },
    issue: 'Number and issue',
    issueLead: 'The number is taken when you press. Once issued, the document is frozen: nobody can change it.',
    issueRefused: 'Not done yet',
    onDay: 'The day that it bears',
    onDayHint: 'The day on which it is signed.',
    copies: 'Copies',
    keptAt: 'Who keeps the copy',
    keptDefault: 'The office of the committee',
    number: 'Take the number, to be signed',
    atOnce: 'Number and issue',
    send: 'Issue',
    numbered: (number) => `It has the number ${number}. Press “Issue” when it is signed.`,
    dated: 'It has its day; this type bears no number. Press “Issue” when it is signed.',
    refuse: 'Do not issue this document',
    refuseLead: 'The document ends here. A number that it has is given back to the register, with the reason.',
    refuseAct: 'Do not issue',
    reason: 'Why',
    reasonHint: 'One sentence; whoever sees the register can read it.',
    back: 'Back to the document',
    refusal(refusal) {
      switch (refusal.why) {
        case 'no-mandate':
          return `No mandate covers ${written(refusal.on)}. The Party counts its documents over a mandate: enter it under “Series and mandates”, then try again.`
        case 'day-to-come':
          return `${written(refusal.on)} is still to come. A document bears the day on which it is signed.`
        case 'copies-missing':
          return 'The number of copies must be a whole number from 1.'
        case 'not-the-office':
          return 'This is for the office of the committee.'
        case 'name-missing':
          return 'The name is missing, such as 2025–2030.'
        case 'day-missing':
          return 'The first day is missing, or the calendar has no such day.'
        case 'ends-before-it-begins':
          return 'The last day must come after the first.'
        case 'overlaps':
          return `It overlaps with the mandate ${refusal.name}.`
        case 'below-last':
          return `This series has reached ${refusal.last}; it cannot go back.`
      }
    },
  },
})
