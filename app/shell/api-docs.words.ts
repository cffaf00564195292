// The words around the reference of the open API.
import { inBoth } from '#kernel/words.ts'

export const apiDocsWords = inBoth({
  vi: {
    title: 'API mở',
    lead: 'Phần mềm khác đọc văn bản, sổ và nộp gói liên thông của một cấp ủy qua các địa chỉ dưới đây.',
    key: 'Mỗi yêu cầu mang tiêu đề Authorization: Bearer <khóa>. Khóa do cấp ủy tạo, thu hồi lúc nào cũng được.',
    problems:
      'Khi có lỗi, câu trả lời luôn là {"error": {"why": "…", "fields"?: […], "detail"?: {…}}}. Mã why không đổi.',
    often: 'Mỗi khóa: 120 yêu cầu đọc, 60 yêu cầu nộp mỗi phút. Quá thì 429 cùng Retry-After.',
    json: 'Bản máy đọc: OpenAPI 3.1 (JSON)',
    parameters: 'Tham số',
    noParameters: 'không có',
    body: (type: string) => `Nội dung gửi (${type})`,
    answer: 'Trả lời 200',
  },
  en: {
    title: 'Open API',
    lead: 'Other programs read the documents and registers of one committee, and bring packages in, at the addresses below.',
    key: 'Every request carries the header Authorization: Bearer <key>. The committee makes keys, and revokes them at any time.',
    problems:
      'What goes wrong is always {"error": {"why": "…", "fields"?: […], "detail"?: {…}}}. The code `why` does not change.',
    often: 'Each key: 120 reads and 60 writes a minute. Beyond that 429 with Retry-After.',
    json: 'For machines: OpenAPI 3.1 (JSON)',
    parameters: 'Parameters',
    noParameters: 'none',
    body: (type) => `Body (${type})`,
    answer: 'Answer 200',
  },
})
