// Why the office may not do something with guests and invitations; and where an invitation stands.
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { SubstituteRefusal } from './answer.rules.ts'
import type { GuestStanding } from './guest.ts'
import type { AddRefusal, IssueRefusal, WithdrawRefusal } from './invitation.rules.ts'

export type OfficeRefusal = IssueRefusal | AddRefusal | WithdrawRefusal | SubstituteRefusal

export const invitationWords = inOwnWords({
  vi: (own: Terms) => ({
    standing: {
      'not-issued': 'chưa phát hành',
      waiting: 'chưa trả lời',
      coming: 'sẽ dự',
      'not-coming': 'không dự được',
      'substitute-asked': 'xin cử người dự thay',
      substitute: 'có người dự thay',
      'substitute-refused': 'chưa đồng ý người dự thay',
      withdrawn: 'đã rút lời mời',
    } satisfies Record<GuestStanding, string>,
    refused: 'Chưa lưu được',
    refusal(refusal: OfficeRefusal): string {
      switch (refusal.why) {
        case 'not-the-office':
        case 'not-live':
        case 'is-over':
          return appointingWords({ language: 'vi' }).refusal(refusal)
        case 'not-confirmed':
          return `Trước hết xác nhận ngày, giờ, nơi tổ chức ${own.ceremony}: giấy mời phải ghi rõ.`
        case 'nobody':
          return 'Không còn ai để gửi.'
        case 'name-missing':
          return 'Hãy ghi họ tên khách.'
        case 'invited-already':
          return `${refusal.name} đã có trong danh sách: mỗi người chỉ mời một lần.`
        case 'reason-missing':
          return 'Hãy ghi lý do.'
        case 'withdrawn-already':
          return 'Lời mời này đã rút.'
        case 'none-asked':
          return 'Khách này không chờ trả lời về người dự thay.'
      }
    },
  }),
  en: {
    standing: {
      'not-issued': 'not issued',
      waiting: 'no answer yet',
      coming: 'coming',
      'not-coming': 'not coming',
      'substitute-asked': 'asks to send a substitute',
      substitute: 'a substitute comes',
      'substitute-refused': 'substitute not agreed to',
      withdrawn: 'withdrawn',
    },
    refused: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-office':
        case 'not-live':
        case 'is-over':
          return appointingWords({ language: 'en' }).refusal(refusal)
        case 'not-confirmed':
          return 'First confirm day, hour and place: the invitation must say them.'
        case 'nobody':
          return 'There is nobody left to send it to.'
        case 'name-missing':
          return 'Give the name of the guest.'
        case 'invited-already':
          return `${refusal.name} is on the list: everybody is invited once.`
        case 'reason-missing':
          return 'Give a reason.'
        case 'withdrawn-already':
          return 'This invitation is withdrawn already.'
        case 'none-asked':
          return 'This guest does not wait for a word about a substitute.'
      }
    },
  },
})
