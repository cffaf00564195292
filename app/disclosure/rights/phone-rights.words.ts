// Who hands out signing keys and revokes them, who makes one on a phone, and who signs.
import { mayEnter } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { mayRevoke } from '#paperwork/signing/certificate.rules.ts'
import type { KeptCertificate } from '#paperwork/signing/certificate.ts'
import { mayConfirm, mayMakeCode } from '#paperwork/signing/enrolment.rules.ts'
import type { Enrolment } from '#paperwork/signing/enrolment.ts'
import { signingWords } from '#paperwork/signing/signing.words.ts'
import { closedWords } from './refusal.words.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

const somebody = '' as Id<'person'> // nobody asks for their own key here
const asked = { person: somebody, endedAs: null, askedAt: new Date(0) } as Enrolment
const kept = { person: somebody, revokedAt: null } as KeptCertificate
const noPost = (reader: { language: Language }) => () => closedWords(reader).noPost

export const phoneRights: Right[] = [
  right({
    ...{ key: 'signing-key.make', group: 'documents', opens: ['signingKeys', 'confirmKey'], posts: ['signingKeys'] },
    ...{ vi: 'Trao mã tạo khóa ký trên điện thoại', en: 'Hand out a code for a signing key' },
    rule: (actor) => mayMakeCode(actor, true),
    refusal: (reader) => signingWords(reader).enrolment,
  }),
  right({
    ...{ key: 'signing-key.confirm', group: 'documents', posts: ['confirmKey'] },
    ...{ vi: 'Xác nhận khóa ký của một người', en: "Confirm somebody's signing key" },
    rule: (actor) => mayConfirm(actor, asked, true),
    refusal: (reader) => signingWords(reader).enrolment,
  }),
  right({
    ...{ key: 'signing-key.revoke', group: 'documents', posts: ['signingKeys'] },
    ...{ vi: 'Thu hồi chứng thư của người khác', en: "Revoke somebody's certificate" },
    rule: (actor) => mayRevoke(actor, kept),
    refusal: (reader) => signingWords(reader).revoking,
  }),
  right({
    ...{ key: 'signing-key.enrol', group: 'documents', opens: ['enrolKey'], posts: ['enrolKey'] },
    ...{ vi: 'Tạo khóa ký của mình trên điện thoại', en: "Make one's own signing key on a phone" },
    rule: (actor) => mayEnter(actor),
    refusal: noPost,
  }),
  right({
    ...{ key: 'signing.sign', group: 'documents', posts: ['signDocument'] },
    ...{ opens: ['toSign', 'signDocument', 'signedFile', 'signingWall'] },
    ...{ vi: 'Xem văn bản đang ký, ký khi đến lượt mình', en: 'See what is being signed, sign when it is one’s turn' },
    rule: (actor) => mayEnter(actor),
    refusal: noPost,
  }),
]
