// Who gives out accounts, and what is everybody's own.
import { mayChoose, mayClose, mayOpen, mayRenew } from '#foundation/accounts/account.rules.ts'
import type { Holder } from '#foundation/accounts/account.ts'
import { accountWords } from '#foundation/accounts/account.words.ts'
import { mayOpenLink } from '#foundation/accounts/founding.rules.ts'
import { foundingWords } from '#foundation/accounts/founding.words.ts'
import { passwordWords } from '#foundation/accounts/password.words.ts'
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
    ...{ slipAt: since, activatedAt: since, closedAt: null },
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
]

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
    rule: () => mayChoose('mot cau de nho', 'hoa.dang'),
    refusal: (reader) => passwordWords(reader).refusal,
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
