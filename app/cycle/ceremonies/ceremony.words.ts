// What people read on the page of a ceremony.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const ceremonyWords = inOwnWords({
  vi: (own: Terms) => ({
    draft: `Bản nháp theo lời kế hoạch. ${own.office} tiếp tục chuẩn bị từ đây.`,
    cancelled: `Đã hủy cùng ${own.campaign}.`,
    none: `Kế hoạch này không có ${own.ceremony}.`,
    title: own.Ceremony,
    when: 'Thời gian',
    tentative: 'dự kiến',
    noDay: 'kế hoạch chưa ghi ngày',
    place: 'Địa điểm',
    noPlace: 'kế hoạch chưa ghi nơi tổ chức',
    joined: 'Lồng ghép với',
    guests: 'Thành phần tham dự',
    programme: 'Chương trình',
    mark: 'Kế hoạch, mục',
    verbatim: 'nguyên văn',
  }),
  en: {
    draft: 'A draft in the words of the plan, from which the office goes on.',
    cancelled: 'Cancelled together with the campaign.',
    none: 'This plan has no ceremony.',
    title: 'Launch ceremony',
    when: 'When',
    tentative: 'tentative',
    noDay: 'no day in the plan',
    place: 'Where',
    noPlace: 'no place in the plan',
    joined: 'Joined with',
    guests: 'Who attends',
    programme: 'Programme',
    mark: 'Plan, section',
    verbatim: 'verbatim',
  },
})
