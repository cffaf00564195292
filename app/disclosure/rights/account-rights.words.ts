// Who gives out accounts, and what is everybody's own.
import { mayClose, mayOpen, mayRenew } from '#foundation/accounts/account.rules.ts'
import type { Holder } from '#foundation/accounts/account.ts'
import { accountWords } from '#foundation/accounts/account.words.ts'
import { mayOpenLink } from '#foundation/accounts/founding.rules.ts'
import { foundingWords } from '#foundation/accounts/founding.words.ts'
import { passkeyWords } from '#foundation/accounts/passkey.words.ts'
import { mayChoose } from '#foundation/accounts/password.rules.ts'
import { passwordWords } from '#foundation/accounts/password.words.ts'
import {
  mayAddPasskey,
  mayAddSecondFactor,
  mayRemoveSecondFactor,
  mayRenewCodes,
  mayReset,
} from '#foundation/accounts/protection.rules.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { resetWords } from '#foundation/accounts/reset.words.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { newId } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { right } from './right.rules.ts'
import type { Right, Scene } from './right.ts'

const another = newId<'person'>()
const since = new Date(0)

/** Somebody who came in once and holds a post. */
const holderIn = (actor: Actor, { oneself }: Scene): Holder => ({
  ...{ person: oneself ? actor.id : another, name: '…', posts: [{ unitName: '…', title: '…' }] },
  account: {
    ...{ id: newId<'account'>(), person: another, username: '…' },
    ...{ slipAt: since, activatedAt: since, closedAt: null, signedOnAt: null },
  },
})

const given = { group: 'accounts', states: [{ oneself: false }, { oneself: true }] } satisfies Partial<Right>

export const accountRights: Right[] = [
  right({
    ...{ key: 'account.open', group: 'accounts', posts: ['slips'] },
    ...{ vi: 'Lập tài khoản, in phiếu đăng nhập', en: 'Make accounts, print slips' },
    rule: (actor, scene) => mayOpen(actor, [{ ...holderIn(actor, scene), account: null }]),
    refusal: (reader) => accountWords(reader).refusal,
  }),
  right({
    ...{ ...given, key: 'account.renew', posts: ['slips'] },
    ...{ vi: 'In phiếu mới cho một người', en: 'Print somebody a new slip' },
    rule: (actor, scene) => mayRenew(actor, holderIn(actor, scene)),
    refusal: (reader) => accountWords(reader).refusal,
  }),
  right({
    ...{ ...given, key: 'account.close', posts: ['accounts'] },
    ...{ vi: 'Đóng tài khoản', en: 'Close an account' },
    rule: (actor, scene) => mayClose(actor, holderIn(actor, scene)),
    refusal: (reader) => accountWords(reader).refusal,
  }),
  right({
    ...{ ...given, key: 'account.reset', posts: ['protection'] },
    ...{ vi: 'Tắt lớp thứ hai, gỡ khóa truy cập của một người', en: 'Reset somebody’s second step or passkeys' },
    rule: (actor, scene) => mayReset(actor, holderIn(actor, scene), true),
    refusal: (reader) => resetWords(reader).refusal,
  }),
  right({
    ...{ key: 'account.set-rule', group: 'accounts', posts: ['protection'] },
    ...{ vi: 'Yêu cầu lớp thứ hai với chức vụ điều hành', en: 'Ask a second step of those who run the committee' },
    rule: mayRunOffice,
    refusal: (reader) => resetWords(reader).refusal,
  }),
]

/** Somebody with a password, and with a second factor or without. */
const protectedBy = (secondFactor: boolean) => ({
  ...{ id: newId<'account'>(), secondFactor, recoveryCodes: 10 },
  ...{ passkeys: 0, singleSignOn: false, noticeSince: null },
})

/** Also for whoever holds no post any more. */
export const ownRights: Right[] = [
  right({
    ...{ key: 'head.check', group: 'own', opens: ['checkHead', 'publishedHeads'], posts: ['checkHead'] },
    ...{
      vi: 'Kiểm tra dấu niêm, tải sổ niêm (không cần đăng nhập)',
      en: 'Check a seal, download the seals (without login)',
    },
    rule: () => allow,
    refusal: () => () => '',
  }),
  right({
    ...{ key: 'home.open', group: 'own', opens: ['home', 'more', 'choosePassword', 'rights'] },
    ...{ vi: 'Mở Việc của tôi, Thêm, bảng quyền này', en: 'Open one’s own work, More, and this table' },
    rule: () => allow,
    refusal: () => () => '',
  }),
  right({
    ...{ key: 'password.choose', group: 'own', posts: ['choosePassword'] },
    ...{ vi: 'Đổi mật khẩu của mình', en: 'Change one’s own password' },
    rule: () =>
      mayChoose('mot cau rat de nho', { username: 'hoa.dang', names: [], common: new Set(), secondFactor: false }),
    refusal: (reader) => passwordWords(reader).refusal,
  }),
  right({
    ...{ key: 'second-factor.add', group: 'own', opens: ['account', 'secondFactor'], posts: ['secondFactor'] },
    ...{ vi: 'Bật lớp bảo vệ thứ hai của mình', en: 'Turn on one’s own second step' },
    rule: () => mayAddSecondFactor(protectedBy(false)),
    refusal: (reader) => protectionWords(reader).refusal,
  }),
  right({
    ...{ key: 'second-factor.remove', group: 'own', posts: ['secondFactor'] },
    ...{ vi: 'Tắt lớp bảo vệ thứ hai của mình', en: 'Turn off one’s own second step' },
    rule: (actor) => mayRemoveSecondFactor(actor, protectedBy(true), { required: false }),
    refusal: (reader) => protectionWords(reader).refusal,
  }),
  right({
    ...{ key: 'recovery-codes.renew', group: 'own', opens: ['recoveryCodes'], posts: ['recoveryCodes'] },
    ...{ vi: 'Lập mã dự phòng của mình', en: 'Make one’s own recovery codes' },
    rule: () => mayRenewCodes(protectedBy(true)),
    refusal: (reader) => protectionWords(reader).refusal,
  }),
  right({
    ...{ key: 'passkey.add', group: 'own', opens: ['passkeys'], posts: ['passkeys'] },
    ...{ vi: 'Thêm, gỡ khóa truy cập của mình', en: 'Add and remove one’s own passkeys' },
    rule: () => mayAddPasskey('…', protectedBy(false)),
    refusal: (reader) => passkeyWords(reader).refusal,
  }),
  right({
    ...{ key: 'session.end', group: 'own', opens: ['sessions'], posts: ['sessions'] },
    ...{ vi: 'Đăng xuất mình khỏi nơi khác', en: 'Log oneself out elsewhere' },
    rule: () => allow,
    refusal: () => () => '',
  }),
  right({
    ...{ key: 'single-sign-on.tie', group: 'own', opens: ['ownSignOn'], posts: ['ownSignOn'] },
    ...{ vi: 'Nối tài khoản của mình với cổng đăng nhập chung', en: 'Tie one’s own account to the single sign-on' },
    rule: () => allow,
    refusal: () => () => '',
  }),
  right({
    ...{ key: 'notice.take', group: 'own', opens: ['accountNotice'], posts: ['accountNotice'] },
    ...{ vi: 'Đọc điều đã được đặt lại trong tài khoản của mình', en: 'Read what was reset in one’s own account' },
    rule: () => allow,
    refusal: () => () => '',
  }),
  right({
    ...{ key: 'committee.found', group: 'own', posts: ['foundCommittee'], opens: ['foundCommittee'] },
    states: [{ link: 'open' }, { link: 'used' }],
    ...{
      vi: 'Lập cấp ủy bằng liên kết một lần (không cần đăng nhập)',
      en: 'Found a committee by a one-time link (without login)',
    },
    rule: (_, { link }) => mayOpenLink(link),
    refusal: (reader) => foundingWords(reader).refusal,
  }),
]
