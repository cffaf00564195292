// What people read about those who stand in for somebody.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CallOffRefusal, StandInRefusal } from './stand-in.rules.ts'

type Titled = { title: string; insteadOf?: string | null }

export const standInWords = inOwnWords({
  vi: (own: Terms) => ({
    titled: ({ title, insteadOf }: Titled) => (insteadOf ? `${title} (thay ${insteadOf})` : title),
    insteadOf: (name: string) => `thay ${name}`,
    span: (from: string, to: string) => `từ ${from} đến trước ${to}`,
    name: 'Cử người thay',
    nameFor: (name: string) => `Cử người thay ${name}`,
    pageTitle: (title: string, name: string) => `Cử người thay: ${title} ${name}`,
    lead: `Người thay có đúng quyền của chức vụ này trong ${own.unit}, từ ngày đến ngày ghi dưới đây, rồi tự hết.`,
    who: 'Người thay',
    from: 'Từ ngày',
    to: 'Ngày đầu tiên không còn thay',
    save: 'Cử người thay',
    end: 'Thôi thay',
    endFor: (name: string) => `Thôi thay: ${name}`,
    endTitle: (name: string, holder: string) => `Thôi thay: ${name} thay ${holder}`,
    endLead: 'Đến ngày đã ghi việc thay tự hết. Trang này để cho thôi sớm hơn.',
    endOn: 'Ngày đầu tiên không còn thay',
    wrong: 'Chưa lưu được',
    dayOdd: 'Ngày này chưa đúng. Ghi như 05/8/2026.',
    personMissing: 'Chọn người thay trong danh sách. Chưa có tên thì thêm người giữ chức vụ trước.',
    refusal(refusal: StandInRefusal | CallOffRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được cử người thay.`
        case 'is-the-holder':
          return 'Đây chính là người giữ chức vụ. Chọn người khác.'
        case 'to-before-from':
          return 'Ngày thôi thay phải sau ngày bắt đầu.'
        case 'before-post':
          return `Chức vụ này bắt đầu ngày ${written(refusal.on)}; không thể thay trước ngày ấy.`
        case 'after-post':
          return `Chức vụ này thôi từ ngày ${written(refusal.on)}; việc thay phải hết trước ngày ấy.`
        case 'stood-in-already':
          return `Thời gian ấy đã có ${refusal.name} thay, đến trước ${written(refusal.to)}. Cho thôi người ấy trước.`
        case 'is-over':
          return `Việc thay đã hết từ ngày ${written(refusal.on)}.`
      }
    },
  }),
  en: {
    titled: ({ title, insteadOf }) => (insteadOf ? `${title} (for ${insteadOf})` : title),
    insteadOf: (name) => `for ${name}`,
    span: (from, to) => `from ${from} until before ${to}`,
    name: 'Name a stand-in',
    nameFor: (name) => `Name a stand-in for ${name}`,
    pageTitle: (title, name) => `Name a stand-in: ${title} ${name}`,
    lead: 'A stand-in has the rights of this post in this unit, from day to day as below; it ends by itself.',
    who: 'Stand-in',
    from: 'From',
    to: 'First day on which it is over',
    save: 'Name a stand-in',
    end: 'End standing in',
    endFor: (name) => `End standing in: ${name}`,
    endTitle: (name, holder) => `End: ${name} for ${holder}`,
    endLead: 'It ends by itself on the day noted. This page is for ending it before.',
    endOn: 'First day on which it is over',
    wrong: 'Not saved',
    dayOdd: 'This is no day. Write it like 05/8/2026.',
    personMissing: 'Choose somebody on the list. Somebody new gets a post first.',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may name a stand-in.'
        case 'is-the-holder':
          return 'This is whoever holds the post. Choose somebody else.'
        case 'to-before-from':
          return 'The end must be later than the beginning.'
        case 'before-post':
          return `The post began on ${written(refusal.on)}; nobody stands in before.`
        case 'after-post':
          return `The post ends on ${written(refusal.on)}; standing in must end by then.`
        case 'stood-in-already':
          return `${refusal.name} stands in at that time, until before ${written(refusal.to)}. End that first.`
        case 'is-over':
          return `It was over on ${written(refusal.on)}.`
      }
    },
  },
})
