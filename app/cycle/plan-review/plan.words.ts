// What people read where plans are listed, handed in and read.
import { readingWords } from '#cycle/plan-reading/reading.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { HandInRefusal } from './plan.rules.ts'
import type { PlanLine } from './plan.ts'

export const planWords = inOwnWords({
  vi: (own: Terms) => ({
    plans: 'Kế hoạch đã đưa vào',
    plansLead: 'Bản nháp chờ đọc lại và các kế hoạch đã phát động.',
    noPlan: 'Chưa có kế hoạch nào. Đưa văn bản kế hoạch vừa ký vào đây, máy sẽ đọc giúp.',
    newPlan: 'Đưa kế hoạch vào',
    caption: 'Các kế hoạch, mới nhất trước',
    ...{ name: 'Tên', keptBy: 'Người đưa vào', when: 'Lúc' },
    state: ({ status, kind, open }: Pick<PlanLine, 'status' | 'kind' | 'open'>): string => {
      if (status === 'launched') return 'Đã phát động'
      if (status === 'amending') return 'Đã áp dụng để sửa đổi'
      if (status === 'dropped') return 'Đã bỏ'
      if (kind === 'campaign_amendment') return 'Kế hoạch sửa đổi'
      return open > 0 ? `Còn ${open} chỗ chờ trả lời` : 'Đã trả lời hết'
    },
    stateLabel: 'Tình trạng',
    handIn: 'Kế hoạch nào?',
    handInLead: 'Chọn tệp kế hoạch vừa ký, hoặc dán nội dung. Máy đọc xong, đồng chí xem lại rồi mới phát động.',
    file: 'Tệp kế hoạch',
    fileHint: 'Tệp .docx, .doc, .pdf (có chữ) hoặc .txt, tối đa 25 MB.',
    pasted: 'Hoặc dán nội dung kế hoạch',
    pastedHint: `Chỉ dùng khi không có tệp. Dán cả văn bản, từ tiêu đề đến ${own.recipient}.`,
    secrecy: 'Không đưa văn bản có dấu độ mật vào đây.',
    read: 'Đọc kế hoạch',
    problem: 'Chưa nhận được văn bản',
    refusal: (refusal: HandInRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.office} Đảng ủy được đưa kế hoạch vào.`
        case 'nothing-given':
          return 'Chưa chọn tệp, cũng chưa dán nội dung. Hãy chọn một tệp hoặc dán nội dung kế hoạch.'
        case 'unreadable':
          return readingWords({ language: 'vi' }).refusal(refusal.because)
        case 'other-kind':
          return refusal.type
            ? `Đây là ${refusal.type}, không phải kế hoạch phát động thi đua. Văn bản không được lưu. Hãy chọn đúng kế hoạch.`
            : 'Văn bản này không phải kế hoạch phát động thi đua nên không được lưu. Hãy chọn đúng kế hoạch.'
      }
    },
    text: 'Toàn văn kế hoạch',
    textLead: 'Nguyên văn như trong tệp. Dấu ở lề là số mục.',
    original: 'Tải tệp gốc',
    part: (number: number, of: number) => `Phần ${number}/${of}`,
    parts: 'Các phần của văn bản',
    mark: 'Kế hoạch, mục',
    amendment: 'Đây là kế hoạch sửa đổi',
    amendmentLead: `Máy đã đọc và giữ lại. Bước tiếp theo: so với ${own.campaign} đang chạy rồi áp dụng từng điểm.`,
    compare: `So với ${own.campaign} đang chạy`,
    newVersion: `Đây là bản mới của kế hoạch đang chạy? So với ${own.campaign}`,
    changes: 'Những điểm sửa đổi',
    noChange: 'Máy chưa tách được điểm sửa đổi nào. Xin đọc toàn văn.',
    ...{ before: 'Trước', after: 'Nay' },
    drop: 'Bỏ kế hoạch này',
    dropped: (count: number) => `Đã bỏ: ${count} kế hoạch`,
    restore: 'Lấy lại',
    back: 'Về danh sách kế hoạch',
  }),
  en: {
    plans: 'Plans handed in',
    plansLead: 'Drafts that wait to be checked, and plans that were launched.',
    noPlan: 'There is no plan yet. Hand in the plan that was just signed; the machine reads it for you.',
    newPlan: 'Hand in a plan',
    caption: 'Plans, newest first',
    ...{ name: 'Name', keptBy: 'Handed in by', when: 'When' },
    state: ({ status, kind, open }) => {
      if (status === 'launched') return 'Launched'
      if (status === 'amending') return 'Has amended a campaign'
      if (status === 'dropped') return 'Dropped'
      if (kind === 'campaign_amendment') return 'Amendment'
      return open > 0 ? `${open} findings wait for an answer` : 'All answered'
    },
    stateLabel: 'State',
    handIn: 'Which plan?',
    handInLead:
      'Choose the file of the plan, or paste its text. The machine reads it; you check it before anything is launched.',
    file: 'File of the plan',
    fileHint: 'A .docx, .doc, .pdf (with text) or .txt file of at most 25 MB.',
    pasted: 'Or paste the text of the plan',
    pastedHint: 'Only where there is no file. Paste all of it, from the letterhead to the recipients.',
    secrecy: 'Do not hand in documents with a secrecy stamp.',
    read: 'Read the plan',
    problem: 'The document was not taken in',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office of the Party committee may hand in a plan.'
        case 'nothing-given':
          return 'No file was chosen and no text was pasted. Choose a file or paste the text.'
        case 'unreadable':
          return readingWords({ language: 'en' }).refusal(refusal.because)
        case 'other-kind':
          return refusal.type
            ? `This is a document of the kind “${refusal.type}”, not an emulation plan. It was not stored. Choose the plan.`
            : 'This document is not an emulation plan and was not stored. Choose the plan.'
      }
    },
    text: 'The whole plan',
    textLead: 'Word for word as in the file. The mark in the margin is the section.',
    original: 'Download the original file',
    part: (number, of) => `Part ${number} of ${of}`,
    parts: 'Parts of the text',
    mark: 'Plan, section',
    amendment: 'This is an amendment',
    amendmentLead: 'It was read and kept. Next: compare it with the running campaign and apply what it changes.',
    compare: 'Compare with the running campaign',
    newVersion: 'A new version of a plan that runs? Compare it with the campaign',
    changes: 'What it changes',
    noChange: 'The machine could not single out any change. Please read the whole text.',
    ...{ before: 'Before', after: 'Now' },
    drop: 'Drop this plan',
    dropped: (count) => `Dropped: ${count} plans`,
    restore: 'Bring back',
    back: 'Back to the list of plans',
  },
})
