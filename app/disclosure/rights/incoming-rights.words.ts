// Who registers, gives, works on and ends what comes in. In the matrix it is given to the unit in question.
import { maySettle } from '#paperwork/incoming/aside.rules.ts'
import { asideWords } from '#paperwork/incoming/aside.words.ts'
import {
  mayAnswerRecall,
  mayFinish,
  mayGive,
  mayRegister,
  mayReturn,
  maySeeIncoming,
  mayTell,
  mayWork,
} from '#paperwork/incoming/incoming.rules.ts'
import { incomingRefusalWords } from '#paperwork/incoming/incoming-refusal.words.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, Scene } from './right.ts'

const fresh = { status: 'registered', recall: null } as const
const given = ({ unit }: Scene) => ({ unit: unit.id, person: null })
const refusal = incomingRefusalWords

export const incomingRights: Right[] = [
  right({
    ...{ key: 'incoming.see', group: 'documents', opens: ['incoming', 'incomingFile'] },
    ...{ vi: 'Xem mọi văn bản đến', en: 'See every incoming document' },
    rule: (actor) => asVerdict(maySeeIncoming(actor, [])),
    refusal: (reader) => () => closedWords(reader).forCommand,
  }),
  right({
    ...{
      key: 'incoming.read-register',
      group: 'documents',
      opens: ['incomingRegister', 'incomingExcel', 'incomingPdf'],
    },
    ...{ vi: 'Xem, in sổ văn bản đến', en: 'See and print the register of incoming documents' },
    rule: (actor) => asVerdict(maySeeIncoming(actor, [])),
    refusal: (reader) => () => closedWords(reader).forCommand,
  }),
  right({
    ...{ key: 'incoming.register', group: 'documents', opens: ['newIncoming'], posts: ['newIncoming'] },
    ...{ vi: 'Vào sổ văn bản đến', en: 'Register an incoming document' },
    rule: (actor) => mayRegister(actor),
    refusal,
  }),
  right({
    ...{ key: 'incoming.give', group: 'documents', posts: ['incoming'] },
    ...{ vi: 'Chuyển văn bản đến cho người giải quyết', en: 'Give an incoming document to somebody' },
    rule: (actor) => mayGive(actor, fresh, null),
    refusal,
  }),
  right({
    ...{ key: 'incoming.take', group: 'documents', placed: true },
    ...{ vi: 'Ký nhận văn bản được chuyển', en: 'Take a document that was given' },
    rule: (actor, scene) => mayWork(actor, { status: 'assigned' }, given(scene)),
    refusal,
  }),
  right({
    ...{ key: 'incoming.tell', group: 'documents', posts: ['incoming'] },
    ...{ vi: 'Ghi tiến độ giải quyết', en: 'Tell the progress' },
    rule: (actor) => mayTell(actor, fresh, null, '…'),
    refusal,
  }),
  right({
    ...{ key: 'incoming.return', group: 'documents', posts: ['incoming'] },
    ...{ vi: 'Trả lại nơi gửi', en: 'Send an incoming document back' },
    rule: (actor) => mayReturn(actor, fresh, '…'),
    refusal,
  }),
  right({
    ...{ key: 'incoming.finish', group: 'documents', placed: true },
    ...{ vi: 'Ghi đã giải quyết xong, hoặc trả lời', en: 'Say that it is dealt with, or answer it' },
    rule: (actor, scene) => mayFinish(actor, { status: 'assigned' }, given(scene)),
    refusal,
  }),
  right({
    ...{ key: 'incoming.answer-recall', group: 'documents' },
    ...{ vi: 'Trả lời nơi gửi muốn lấy lại văn bản', en: 'Answer a sender who asks for it back' },
    rule: (actor) => mayAnswerRecall(actor, { status: 'registered', recall: 'asked' }),
    refusal,
  }),
  right({
    ...{ key: 'incoming.settle-aside', group: 'documents', opens: ['asides', 'aside', 'asideFile'], posts: ['aside'] },
    ...{ vi: 'Xem, xử lý những gì để riêng', en: 'See and settle what was kept aside' },
    rule: (actor) => maySettle(actor, { settledAt: null }, '…'),
    refusal: (reader) => asideWords(reader).refusal,
  }),
]
