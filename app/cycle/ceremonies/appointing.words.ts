// What people read where the office confirms, postpones or cancels a ceremony, and why it may not.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CallOffRefusal, HoldRefusal } from './calling-off.rules.ts'
import type { ConfirmRefusal } from './ceremony.rules.ts'

type Refusal = ConfirmRefusal | CallOffRefusal | HoldRefusal

export const appointingWords = inOwnWords({
  vi: (own: Terms) => ({
    confirm: 'Xác nhận ngày, giờ, nơi',
    move: 'Đổi ngày, giờ, nơi',
    confirmTitle: `${own.Ceremony}: ngày, giờ, nơi tổ chức`,
    confirmLead: 'Ghi đúng như sẽ in trên giấy mời. Ai đã được mời sẽ thấy thay đổi khi mở giấy mời.',
    day: 'Ngày',
    hour: 'Giờ bắt đầu',
    hourHint: 'Ghi như 7 giờ 30 hoặc 07:30.',
    place: 'Nơi tổ chức',
    chair: 'Chủ trì',
    chairHint: 'Chức vụ, họ tên người chủ trì, in trên giấy mời. Có thể để trống.',
    joined: 'Lồng ghép với',
    joinedHint: 'Tên hội nghị, cuộc họp khác cùng buổi, nếu có.',
    save: 'Xác nhận',
    callOff: 'Hoãn hoặc hủy',
    callOffTitle: `Hoãn hoặc hủy ${own.ceremony}`,
    callOffLead: 'Mọi người đã được mời sẽ thấy tin này, cùng lý do, khi mở giấy mời.',
    reason: 'Lý do',
    postpone: 'Hoãn, chưa định ngày mới',
    cancel: 'Hủy, không tổ chức',
    refused: 'Chưa lưu được',
    refusal(refusal: Refusal): string {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.Office} Đảng ủy chuẩn bị ${own.ceremony}.`
        case 'not-live':
          return `${own.Campaign} ${over.vi[refusal.status]}, nên không chuẩn bị tiếp được.`
        case 'is-over':
          return refusal.status === 'held' ? 'Buổi lễ đã tổ chức xong.' : 'Buổi lễ đã hủy.'
        case 'day-odd':
          return 'Ngày này chưa đúng. Ghi như 05/8/2026.'
        case 'day-past':
          return `Ngày ${written(refusal.day)} đã qua.`
        case 'hour-odd':
          return 'Giờ này chưa đúng. Ghi như 7 giờ 30.'
        case 'place-missing':
          return 'Hãy ghi nơi tổ chức.'
        case 'reason-missing':
          return 'Hãy ghi lý do: người được mời sẽ đọc.'
        case 'not-confirmed':
          return 'Trước hết xác nhận ngày, giờ, nơi tổ chức.'
        case 'not-yet':
          return `Đến ngày ${written(refusal.day)} mới tổ chức.`
      }
    },
  }),
  en: {
    confirm: 'Confirm day, hour, place',
    move: 'Change day, hour, place',
    confirmTitle: 'Launch ceremony: day, hour and place',
    confirmLead: 'As it will stand on the invitation. Whoever is invited already sees the change there.',
    day: 'Day',
    hour: 'It begins at',
    hourHint: 'As 7:30 or 07:30.',
    place: 'Place',
    chair: 'Presided by',
    chairHint: 'Post and name as on the invitation. May stay empty.',
    joined: 'Joined with',
    joinedHint: 'Another conference or meeting on the same occasion, if any.',
    save: 'Confirm',
    callOff: 'Postpone or cancel',
    callOffTitle: 'Postpone or cancel the ceremony',
    callOffLead: 'Everybody who was invited sees this with its reason when they open the invitation.',
    reason: 'Reason',
    postpone: 'Postpone without a new day',
    cancel: 'Cancel for good',
    refused: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office of the Party committee prepares the ceremony.'
        case 'not-live':
          return `The campaign ${over.en[refusal.status]}, so nothing is prepared any more.`
        case 'is-over':
          return refusal.status === 'held' ? 'The ceremony has been held.' : 'The ceremony is cancelled.'
        case 'day-odd':
          return 'This is no day. Write it like 05/8/2026.'
        case 'day-past':
          return `${written(refusal.day)} is over.`
        case 'hour-odd':
          return 'This is no hour. Write it like 7:30.'
        case 'place-missing':
          return 'Say where it is held.'
        case 'reason-missing':
          return 'Give the reason: those who are invited read it.'
        case 'not-confirmed':
          return 'First confirm day, hour and place.'
        case 'not-yet':
          return `It is held on ${written(refusal.day)} only.`
      }
    },
  },
})

const over: Record<'vi' | 'en', Record<CampaignStatus, string>> = {
  vi: {
    trial: 'đang chạy thử',
    running: 'đang chạy',
    ended: 'đã kết thúc',
    cancelled: 'đã hủy',
    taken_back: 'đã thu hồi lệnh phát động',
  },
  en: {
    trial: 'is on trial',
    running: 'is running',
    ended: 'has ended',
    cancelled: 'is cancelled',
    taken_back: 'was taken back',
  },
}
