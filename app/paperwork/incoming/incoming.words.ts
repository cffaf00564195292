// What people read about documents that come in.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { Pace } from './incoming.rules.ts'
import type { IncomingBusiness, IncomingStatus } from './incoming.ts'

export const incomingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Văn bản đến',
    lead: (open: number, late: number) =>
      open === 0
        ? 'Không còn văn bản nào phải giải quyết.'
        : `${open} văn bản chưa giải quyết xong, ${late} quá ${own.deadline}.`,
    empty: 'Năm này chưa có văn bản đến nào.',
    emptyOwn: `Chưa có văn bản đến nào được chuyển cho ${own.unit} của đồng chí.`,
    open: 'Chưa xong',
    all: 'Tất cả',
    year: 'Năm',
    add: 'Vào sổ văn bản đến',
    fromPackage: 'Nhận gói edXML',
    register: 'Sổ để in',
    asides: (count: number) => (count > 0 ? `Để riêng: ${count} chưa xử lý` : 'Để riêng, không nhận được'),
    number: (ordinal: number, year: number) => `Số đến ${ordinal}/${year}`,
    columns: {
      number: 'Số đến',
      arrived: 'Ngày đến',
      from: 'Tác giả',
      symbol: 'Số, ký hiệu',
      what: 'Trích yếu',
      given: 'Chuyển cho',
      state: 'Tình trạng',
    },
    states: {
      registered: 'chưa chuyển',
      assigned: 'đã chuyển, chưa nhận',
      under_way: 'đang giải quyết',
      done: 'đã giải quyết',
      returned: 'đã trả lại',
      recalled: 'nơi gửi đã lấy lại',
    } satisfies Record<IncomingStatus, string>,
    pace: (pace: Pace): string => {
      if (pace.kind === 'late') return `quá ${own.deadline} ${-pace.days} ngày`
      if (pace.kind === 'soon' && pace.days === 0) return `${own.deadline} hôm nay`
      return pace.kind === 'soon' || pace.kind === 'due' ? `còn ${pace.days} ngày` : ''
    },
    businesses: {
      new: 'văn bản mới',
      revoke: 'thu hồi một văn bản đã gửi',
      update: 'cập nhật một văn bản đã gửi',
      replace: 'thay thế một văn bản đã gửi',
    } satisfies Record<IncomingBusiness, string>,
    urgency: ['', 'Khẩn', 'Thượng khẩn', 'Hỏa tốc'],
    nobody: 'chưa chuyển cho ai',
  }),
  en: {
    title: 'Incoming documents',
    lead: (open, late) =>
      open === 0 ? 'Nothing is left to deal with.' : `${open} not dealt with yet, ${late} overdue.`,
    empty: 'Nothing has come in this year.',
    emptyOwn: 'Nothing that came in has been given to your unit.',
    open: 'Open',
    all: 'All',
    year: 'Year',
    add: 'Register a document',
    fromPackage: 'Take in an edXML package',
    register: 'Register to print',
    asides: (count) => (count > 0 ? `Kept aside: ${count} not settled` : 'Kept aside, could not be taken'),
    number: (ordinal, year) => `Arrival ${ordinal}/${year}`,
    columns: {
      number: 'Arrival',
      arrived: 'Arrived',
      from: 'From',
      symbol: 'Number',
      what: 'Subject',
      given: 'Given to',
      state: 'State',
    },
    states: {
      registered: 'not given yet',
      assigned: 'given, not taken yet',
      under_way: 'under way',
      done: 'dealt with',
      returned: 'sent back',
      recalled: 'recalled by the sender',
    },
    pace: (pace) => {
      if (pace.kind === 'late') return `${-pace.days} days overdue`
      if (pace.kind === 'soon' && pace.days === 0) return 'due today'
      return pace.kind === 'soon' || pace.kind === 'due' ? `${pace.days} days left` : ''
    },
    businesses: {
      new: 'a new document',
      revoke: 'recalls a document that was sent',
      update: 'updates a document that was sent',
      replace: 'replaces a document that was sent',
    },
    urgency: ['', 'Urgent', 'Very urgent', 'Express'],
    nobody: 'given to nobody yet',
  },
})
