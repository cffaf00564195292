// The page on which a unit writes its response plan.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export type FieldError = 'not-a-number' | 'not-a-day' | 'text-missing'

export const writeResponseWords = inOwnWords({
  vi: (own: Terms) => ({
    lead: 'Lưu lúc nào cũng được; chưa nộp thì chưa ai duyệt. Ghi việc của mình, bằng con số của mình.',
    contentsHint: `Chọn ${own.content} của ${own.campaign} mà ${own.unit} sẽ làm.`,
    dutiesHint: `Chọn ${own.duty} được giao mà kế hoạch này thực hiện.`,
    topicsHint: 'Mỗi dòng một chuyên đề.',
    measuresHint: 'Làm gì, ai làm, bao giờ xong. Mỗi dòng một việc.',
    targetsHint: 'Hai dòng trống ở cuối; lưu thì có thêm. Xóa hết chữ trong một dòng là bỏ dòng ấy.',
    worksHint: 'Công trình, phần việc đăng ký chào mừng; ảnh trước và sau gửi ở trang xem.',
    one: (kind: string, number: number) => `${kind} ${number}`,
    targetText: 'Việc đo được',
    direction: 'Đo thế nào',
    value: 'Con số',
    measure: 'Đơn vị tính',
    byHint: '31/12/2026, tháng 8/2026 hoặc quý III/2026',
    lastHint: 'Kết quả năm trước, nếu có',
    lastSource: 'Lấy ở đâu (báo cáo số, ngày)',
    workName: 'Tên công trình, phần việc',
    save: 'Lưu',
    useTemplate: 'Chèn lời mẫu vào ô trống',
    templateHint: 'Lời mẫu chỉ có chữ. Con số là của đồng chí.',
    read: 'Xem và nộp',
    saved: (who: string, when: string) => `${who} lưu lúc ${when}.`,
    refused: 'Chưa lưu được',
    theirs: 'Bản đã lưu của người kia',
    errors: {
      'not-a-number': 'Đây không phải con số. Ví dụ: 12 hoặc 12,5.',
      'not-a-day': 'Không đọc được ngày. Ví dụ: 31/12/2026 hoặc tháng 8/2026.',
      'text-missing': 'Dòng này chưa ghi việc gì.',
    } satisfies Record<FieldError, string>,
    template: {
      topics: `Nâng cao chất lượng sinh hoạt ${own.cell}\nGiữ gìn vệ sinh, cảnh quan nơi ở`,
      measures: `Tổ chức quán triệt nội dung ${own.campaign} đến toàn thể đảng viên.\nPhân công từng đồng chí phụ trách từng việc, ghi rõ ngày xong.\nHằng tháng kiểm điểm kết quả trong buổi sinh hoạt ${own.cell}.`,
    },
  }),
  en: {
    lead: 'Save whenever you like; nobody judges it before it is handed in. Write your own work in your own numbers.',
    contentsHint: 'Choose the contents of the campaign that the unit takes on.',
    dutiesHint: 'Choose the duties that this plan carries out.',
    topicsHint: 'One topic a line.',
    measuresHint: 'What, who, by when. One a line.',
    targetsHint: 'Two empty rows stand at the end; saving gives more. Clear all the words of a row to drop it.',
    worksHint: 'Works registered in honour of the event; photos before and after are sent on the reading page.',
    one: (kind, number) => `${kind} ${number}`,
    targetText: 'What is measured',
    direction: 'Which way',
    value: 'Number',
    measure: 'Measure',
    byHint: '31/12/2026, 8/2026 or Q3/2026',
    lastHint: 'Last year’s result, if there is one',
    lastSource: 'Where it stands (report, day)',
    workName: 'Name of the work',
    save: 'Save',
    useTemplate: 'Put sample words into empty fields',
    templateHint: 'The sample holds words only. The numbers are yours.',
    read: 'Read and hand in',
    saved: (who, when) => `${who} saved at ${when}.`,
    refused: 'Not saved yet',
    theirs: 'What the other has saved',
    errors: {
      'not-a-number': 'This is no number. For example: 12 or 12.5.',
      'not-a-day': 'No day can be read. For example: 31/12/2026 or 8/2026.',
      'text-missing': 'This row says nothing yet.',
    },
    template: {
      topics: 'Nâng cao chất lượng sinh hoạt\nGiữ gìn vệ sinh, cảnh quan nơi ở',
      measures:
        'Tổ chức quán triệt nội dung đến toàn thể đảng viên.\nPhân công từng đồng chí phụ trách từng việc, ghi rõ ngày xong.\nHằng tháng kiểm điểm kết quả trong buổi sinh hoạt.',
    },
  },
})
