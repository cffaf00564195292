// Who invites, who answers, and who agrees to a substitute.

import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import { mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { mayJudgeSubstitute } from '#cycle/invitations/answer.rules.ts'
import type { Guest } from '#cycle/invitations/guest.ts'
import { mayAddGuest, mayIssue, mayRemind, mayWithdraw } from '#cycle/invitations/invitation.rules.ts'
import { invitationWords } from '#cycle/invitations/invitation.words.ts'
import { maySeat } from '#cycle/invitations/seat.rules.ts'
import { seatWords } from '#cycle/invitations/seat.words.ts'
import { newId } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { confirmed, lives } from './ceremony-rights.words.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

const asking: Pick<Guest, 'number' | 'withdrawnAt' | 'answer'> = {
  ...{ number: 1, withdrawnAt: null },
  answer: {
    ...{ id: newId<'guest_answer'>(), answer: 'substitute', reason: '', answeredAt: new Date(0), byOffice: false },
    ...{ substituteName: '…', substituteTitle: null, substitutePhone: null, outcome: null, outcomeReason: null },
  },
}
const of = { group: 'campaigns', states: lives } as const
const words = { refusal: (reader: Parameters<typeof invitationWords>[0]) => invitationWords(reader).refusal }

export const invitationRights: Right[] = [
  right({
    ...{ ...of, key: 'guest.choose', posts: ['guests', 'guestClasses'] },
    ...{ vi: 'Sửa thành phần mời, bỏ hoặc mời lại một người', en: 'Correct whom a class means; strike somebody' },
    rule: (actor, { campaign }) => mayPrepare(actor, confirmed(campaign)),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ ...of, ...words, key: 'guest.add', posts: ['newGuest'] },
    ...{ vi: 'Thêm khách mời', en: 'Add a guest' },
    rule: (actor, { campaign }) => mayAddGuest(actor, confirmed(campaign), null, []),
  }),
  right({
    ...{ ...of, ...words, key: 'invitation.issue', posts: ['guests'] },
    ...{ vi: 'Phát hành giấy mời', en: 'Issue the invitations' },
    rule: (actor, { campaign }) => mayIssue(actor, confirmed(campaign), 1),
  }),
  right({
    ...{ ...of, ...words, key: 'invitation.remind', posts: ['guests'] },
    ...{ vi: 'Nhắc người chưa trả lời', en: 'Remind whoever has not answered' },
    rule: (actor, { campaign }) => mayRemind(actor, confirmed(campaign), 1),
  }),
  right({
    ...{ ...of, ...words, key: 'guest.withdraw', posts: ['guest'] },
    ...{ vi: 'Rút lời mời, đổi liên kết', en: 'Withdraw an invitation, renew its link' },
    rule: (actor, { campaign }) => mayWithdraw(actor, confirmed(campaign), { withdrawnAt: null }, null),
  }),
  right({
    ...{ ...of, ...words, key: 'substitute.judge', posts: ['guest'] },
    ...{ vi: 'Đồng ý hay không với người dự thay', en: 'Agree to a substitute or not' },
    rule: (actor, { campaign }) => mayJudgeSubstitute(actor, confirmed(campaign), asking, null),
  }),
  right({
    ...{ ...of, key: 'answer.enter', posts: ['guest'] },
    ...{ vi: 'Ghi hộ câu trả lời của khách', en: 'Enter an answer for a guest' },
    rule: (actor, { campaign }) => mayPrepare(actor, confirmed(campaign)),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ ...of, key: 'guest.seat', posts: ['seats'] },
    ...{ vi: 'Xếp chỗ ngồi', en: 'Give seats' },
    rule: (actor, { campaign }) => maySeat(actor, confirmed(campaign), null),
    refusal: (reader) => seatWords(reader).refusal,
  }),
  right({
    ...{ key: 'invitation.answer', group: 'own', opens: ['invited'], posts: ['invited'] },
    ...{
      vi: 'Trả lời giấy mời bằng liên kết riêng (không cần đăng nhập)',
      en: 'Answer an invitation by its link (without login)',
    },
    rule: () => allow,
    refusal: () => () => '',
  }),
]
