// What types, states and refusals of documents are called.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { DocumentRefusal } from './document.rules.ts'
import type { DocumentStatus, Relation } from './document.ts'
import type { DocumentType } from './document-type.ts'
import { writeRefusalText } from './may-write.words.ts'

type DocumentWords = {
  types: Record<DocumentType, string>
  status: Record<DocumentStatus, string>
  ours: Record<Relation, string>
  theirs: Record<Relation, string>
  undone: Record<Relation, string>
  refusal: (refusal: DocumentRefusal) => string
}

export const documentWords = inOwnWords<DocumentWords>({
  vi: (own: Terms) => ({
    types: {
      plan: 'Kế hoạch',
      dispatch: 'Công văn',
      notice: 'Thông báo',
      invitation: 'Giấy mời',
      programme: 'Chương trình',
      commitment: 'Bản cam kết',
      response_plan: 'Kế hoạch hưởng ứng',
      report: 'Báo cáo',
      submission: 'Tờ trình',
      minutes: 'Biên bản',
      decision: 'Quyết định',
      list: 'Danh sách kèm theo',
      estimate: 'Dự trù kinh phí',
      settlement: 'Quyết toán kinh phí',
    },
    status: {
      draft: 'Đang soạn',
      submitted: 'Chờ duyệt',
      approved: 'Đã duyệt, chờ số',
      numbered: 'Đã lấy số, chờ ký',
      issued: 'Đã phát hành',
      refused: 'Không phát hành',
      withdrawn: 'Đã bỏ',
    },
    ours: { replaces: 'Thay thế', corrects: 'Đính chính', recalls: 'Thu hồi' },
    undone: { replaces: 'Đã bị thay thế', corrects: 'Đã đính chính', recalls: 'Đã thu hồi' },
    theirs: { replaces: 'Bị thay thế bởi', corrects: 'Được đính chính bởi', recalls: 'Bị thu hồi bởi' },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-at-the-desk':
          return `Việc này do ${own.office} Đảng ủy hoặc người của ${own.unit} ban hành làm.`
        case 'subject-missing':
          return 'Chưa ghi trích yếu. Viết một câu ngắn văn bản nói về việc gì.'
        case 'prose-missing':
          return 'Văn bản chưa có chữ nào. Viết nội dung trước khi lưu.'
        case 'not-now':
          return `Không làm được ở bước này: văn bản ${now.vi[refusal.status]}.`
        case 'changed-meanwhile':
          return `${refusal.by} đã lưu một bản khác trong lúc đồng chí đang viết. Bản của đồng chí còn nguyên ở dưới; đọc bản kia, chép phần cần giữ rồi lưu lại.`
        case 'not-the-head':
          return `Người đứng đầu hoặc cấp phó của nơi ban hành duyệt; văn bản của Đảng ủy do Thường trực Đảng ủy duyệt.`
        case 'own-draft':
          return 'Người soạn không tự duyệt. Đề nghị đồng chí khác trong Thường trực Đảng ủy duyệt.'
        case 'signer-missing':
          return 'Chưa chọn người ký. Sửa văn bản và chọn người ký trước khi trình.'
        case 'reason-missing':
          return 'Chưa ghi lý do. Viết một câu để người khác đọc sổ hiểu vì sao.'
        case 'too-much':
          return 'Văn bản dài quá mức nhận: nội dung nhiều nhất 200.000 chữ, mỗi dòng khác 500 chữ, nhiều nhất 50 nơi kính gửi. Chia thành phụ lục.'
        case 'not-the-issuer':
          return 'Chỉ nơi đã ban hành mới thay thế, đính chính, thu hồi văn bản của mình.'
        case 'cannot-be-written':
          return writeRefusalText({ language: 'vi' }, refusal.refusal)
      }
    },
  }),
  en: {
    types: {
      plan: 'Plan',
      dispatch: 'Dispatch',
      notice: 'Notice',
      invitation: 'Invitation',
      programme: 'Programme',
      commitment: 'Commitment',
      response_plan: 'Plan in response',
      report: 'Report',
      submission: 'Submission',
      minutes: 'Minutes',
      decision: 'Decision',
      list: 'List',
      estimate: 'Estimate of costs',
      settlement: 'Settlement of costs',
    },
    status: {
      draft: 'Draft',
      submitted: 'Waiting for approval',
      approved: 'Approved, without a number',
      numbered: 'Numbered, to be signed',
      issued: 'Issued',
      refused: 'Not issued',
      withdrawn: 'Dropped',
    },
    ours: { replaces: 'Replaces', corrects: 'Corrects', recalls: 'Recalls' },
    undone: { replaces: 'Replaced', corrects: 'Corrected', recalls: 'Recalled' },
    theirs: { replaces: 'Replaced by', corrects: 'Corrected by', recalls: 'Recalled by' },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-at-the-desk':
          return 'This is for the office of the committee, or for people of the unit that issues.'
        case 'subject-missing':
          return 'The subject is missing. Write in a short sentence what the document is about.'
        case 'prose-missing':
          return 'The document says nothing yet. Write its text before you save it.'
        case 'not-now':
          return `This cannot be done now: the document ${now.en[refusal.status]}.`
        case 'changed-meanwhile':
          return `${refusal.by} saved another text while you were writing. Yours stands below as you left it; read the other one, copy what you want to keep, and save again.`
        case 'not-the-head':
          return 'The head or a deputy of whoever issues approves; the leaders of the committee approve what the committee issues.'
        case 'own-draft':
          return 'Nobody approves a draft of their own. Ask another leader of the committee.'
        case 'signer-missing':
          return 'Nobody was chosen to sign. Edit the document and choose who signs before you hand it in.'
        case 'reason-missing':
          return 'The reason is missing. One sentence tells the readers of the register why.'
        case 'too-much':
          return 'It is longer than what is taken: 200,000 letters of text, 500 in any other line, 50 addressees. Make an annex of it.'
        case 'not-the-issuer':
          return 'Only whoever issued a document replaces, corrects or recalls it.'
        case 'cannot-be-written':
          return writeRefusalText({ language: 'en' }, refusal.refusal)
      }
    },
  },
})

const now = {
  vi: {
    draft: 'đang soạn',
    submitted: 'đang chờ duyệt',
    approved: 'đã duyệt',
    numbered: 'đã lấy số',
    issued: 'đã phát hành và không sửa được nữa',
    refused: 'đã không phát hành',
    withdrawn: 'đã bỏ',
  },
  en: {
    draft: 'is a draft',
    submitted: 'waits for approval',
    approved: 'is approved',
    numbered: 'has its number',
    issued: 'is issued and is not changed any more',
    refused: 'was not issued',
    withdrawn: 'was dropped',
  },
} as const satisfies Record<'vi' | 'en', Record<DocumentStatus, string>>
