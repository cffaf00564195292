// What people read where the head of a unit's documents is set.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { HeadLine, LetterheadRefusal } from './letterhead-setting.rules.ts'
import type { Family } from './paper.ts'

export const letterheadWords = inOwnWords({
  vi: (own: Terms) => ({
    title: (unit: string) => `Đầu văn bản của ${unit}`,
    lead: 'Máy suy ra từ cơ cấu tổ chức. Chỉ ghi lại khi tên gọi chính thức khác; văn bản soạn sau đó dùng tên này.',
    refused: 'Chưa lưu được',
    family: 'Thể thức',
    familyHint: 'Đảng theo Hướng dẫn 05-HD/VPTW; Nhà nước, Mặt trận, hội theo Nghị định 30/2020.',
    families: {
      PARTY: 'Đảng',
      STATE: 'Nhà nước, Mặt trận, các hội',
      YOUTH_UNION: 'Đoàn Thanh niên',
    } satisfies Record<Family, string>,
    superior: 'Dòng cấp trên (để trống nếu không có)',
    issuer: 'Dòng nơi ban hành',
    organ: 'Ký hiệu trong số',
    place: 'Địa danh ở dòng ngày tháng',
    save: 'Lưu',
    refusal(refusal: LetterheadRefusal): string {
      return refusal.why === 'not-the-office'
        ? `Việc này của ${own.office} Đảng ủy.`
        : `Chưa ghi ${lines.vi[refusal.line]}.`
    },
  }),
  en: {
    title: (unit) => `Head of the documents of ${unit}`,
    lead: 'It follows from the organisation. Set it only where the official name is another; what is drafted later uses it.',
    refused: 'Not saved yet',
    family: 'Layout',
    familyHint: 'The Party by Guidance 05-HD/VPTW; the State, the Front and associations by Decree 30/2020.',
    families: { PARTY: 'Party', STATE: 'State, Front, associations', YOUTH_UNION: 'Youth Union' },
    superior: 'Line of the superior (empty where there is none)',
    issuer: 'Line of the issuer',
    organ: 'Sign in numbers',
    place: 'Place in the line of the date',
    save: 'Save',
    refusal(refusal) {
      return refusal.why === 'not-the-office'
        ? 'This is for the office of the committee.'
        : `The ${lines.en[refusal.line]} is missing.`
    },
  },
})

const lines = {
  vi: { issuer: 'dòng nơi ban hành', place: 'địa danh', organ: 'ký hiệu trong số' },
  en: { issuer: 'line of the issuer', place: 'place', organ: 'sign in numbers' },
} as const satisfies Record<'vi' | 'en', Record<HeadLine, string>>
