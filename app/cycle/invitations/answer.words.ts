// What a guest reads who opens the invitation by its link, and what is written to a guest.
import type { CeremonyStatus } from '#cycle/ceremonies/ceremony.ts'
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AnswerRefusal } from './answer.rules.ts'
import type { AnswerKind } from './guest.ts'

type Invited = { committee: string; ceremony: string; name: string; title: string; when: string; place: string }

export const answerWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Giấy mời',
    invites: (committee: string) => `${committee} trân trọng kính mời`,
    to: 'Đến dự',
    when: 'Thời gian',
    at: (hour: string, day: string) => `${hour}, ${day}`,
    place: 'Địa điểm',
    chair: 'Chủ trì',
    number: 'Số',
    question: 'Đồng chí có dự được không?',
    answers: {
      coming: 'Tôi sẽ dự',
      not_coming: 'Tôi không dự được',
      substitute: 'Tôi cử người dự thay',
    } satisfies Record<AnswerKind, string>,
    reason: 'Lý do',
    reasonHint: 'Không bắt buộc.',
    substituteName: 'Họ tên người dự thay',
    substituteHint: `Chỉ ghi khi cử người dự thay. ${own.Office} đồng ý thì người ấy mới dự.`,
    substituteTitle: 'Chức vụ người dự thay',
    substitutePhone: 'Điện thoại người dự thay',
    send: 'Gửi trả lời',
    again: 'Gửi lại trả lời',
    saved: 'Đã ghi nhận. Cảm ơn đồng chí.',
    said: 'Đồng chí đã trả lời',
    code: 'Mã vào hội trường',
    codeHint: 'Đưa mã này cho người đón khách ở cửa.',
    asked: (name: string) => `Xin cử ${name} dự thay; ${own.office} chưa trả lời.`,
    approved: (name: string) => `${own.Office} đồng ý để ${name} dự thay.`,
    turnedDown: (name: string, reason: string) =>
      `${own.Office} chưa đồng ý để ${name} dự thay: ${reason} Xin đồng chí trả lời lại.`,
    unknown: 'Liên kết này không đúng hoặc đã được đổi',
    unknownHint: `Hãy mở đúng liên kết trong lời mời mới nhất, hoặc gọi ${own.office}.`,
    news: {
      moved: 'Buổi lễ đã đổi ngày, giờ hoặc nơi. Thông tin trên giấy này là mới nhất.',
      postponed: (reason: string) => `Buổi lễ được hoãn: ${reason} Sẽ báo ngày mới.`,
      cancelled: (reason: string) => `Buổi lễ không tổ chức: ${reason}`,
    },
    refused: 'Chưa gửi được',
    refusal(refusal: AnswerRefusal): string {
      switch (refusal.why) {
        case 'not-invited':
          return 'Lời mời này đã rút.'
        case 'called-off':
          return closed.vi[refusal.status]
        case 'day-over':
          return `Buổi lễ đã diễn ra ngày ${written(refusal.day)}.`
        case 'nothing-chosen':
          return 'Hãy chọn một trong ba câu trả lời.'
        case 'substitute-missing':
          return 'Hãy ghi họ tên người dự thay.'
      }
    },
    message: ({ committee, ceremony, name, title, when, place }: Invited, link: string) =>
      `${committee} trân trọng kính mời đồng chí ${name}, ${title}, đến dự ${ceremony}: ${when}, tại ${place}. Xin đồng chí mở liên kết riêng này để trả lời: ${link}`,
    told: (name: string, news: string, link: string) => `Kính gửi đồng chí ${name}. ${news} Chi tiết: ${link}`,
    reminder: ({ name, ceremony, when }: Invited, link: string) =>
      `Đồng chí ${name} chưa trả lời giấy mời ${ceremony} (${when}). Xin trả lời tại liên kết riêng: ${link}`,
  }),
  en: {
    title: 'Invitation',
    invites: (committee) => `${committee} has the honour to invite`,
    to: 'To attend',
    when: 'When',
    at: (hour, day) => `${hour}, ${day}`,
    place: 'Where',
    chair: 'Presided by',
    number: 'No.',
    question: 'Can you come?',
    answers: { coming: 'I am coming', not_coming: 'I cannot come', substitute: 'I send a substitute' },
    reason: 'Reason',
    reasonHint: 'If you like.',
    substituteName: 'Name of the substitute',
    substituteHint: 'Only where you send one. They come once the office has agreed.',
    substituteTitle: 'Post of the substitute',
    substitutePhone: 'Telephone of the substitute',
    send: 'Send the answer',
    again: 'Send another answer',
    saved: 'Noted. Thank you.',
    said: 'You have answered',
    code: 'Code for the door',
    codeHint: 'Show it to whoever receives the guests.',
    asked: (name) => `You ask to send ${name}; the office has not answered yet.`,
    approved: (name) => `The office agrees that ${name} comes for you.`,
    turnedDown: (name, reason) => `The office does not agree to ${name}: ${reason} Please answer again.`,
    unknown: 'This link is not right, or was renewed',
    unknownHint: 'Open the link of the latest invitation, or call the office.',
    news: {
      moved: 'The ceremony was moved. What stands here is the latest.',
      postponed: (reason) => `The ceremony is postponed: ${reason} You will be told the new day.`,
      cancelled: (reason) => `The ceremony is not held: ${reason}`,
    },
    refused: 'Not sent',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-invited':
          return 'This invitation was withdrawn.'
        case 'called-off':
          return closed.en[refusal.status]
        case 'day-over':
          return `The ceremony took place on ${written(refusal.day)}.`
        case 'nothing-chosen':
          return 'Choose one of the three answers.'
        case 'substitute-missing':
          return 'Give the name of the substitute.'
      }
    },
    message: ({ committee, ceremony, name, title, when, place }, link) =>
      `${committee} has the honour to invite ${name}, ${title}, to ${ceremony}: ${when}, at ${place}. Please answer by this personal link: ${link}`,
    told: (name, news, link) => `Dear ${name}. ${news} Details: ${link}`,
    reminder: ({ name, ceremony, when }, link) =>
      `${name}, you have not answered the invitation to ${ceremony} (${when}). Please answer by your personal link: ${link}`,
  },
})

const closed: Record<'vi' | 'en', Record<CeremonyStatus, string>> = {
  vi: {
    draft: 'Buổi lễ chưa định ngày.',
    confirmed: 'Buổi lễ vẫn tổ chức.',
    postponed: 'Buổi lễ đang hoãn.',
    cancelled: 'Buổi lễ không tổ chức nữa.',
    held: 'Buổi lễ đã tổ chức xong.',
  },
  en: {
    draft: 'The ceremony has no day yet.',
    confirmed: 'The ceremony is held.',
    postponed: 'The ceremony is postponed.',
    cancelled: 'The ceremony is not held.',
    held: 'The ceremony has been held.',
  },
}
