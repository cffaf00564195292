// Who sees what is on its way, sends it again, fetches packages and statuses, and makes keys for other programs.
import { mayMakeKey, mayRevokeKey } from '#paperwork/exchange/api-key.rules.ts'
import { apiKeyWords } from '#paperwork/exchange/api-key.words.ts'
import {
  mayAcknowledgeReceipt,
  mayAskBack,
  mayOverseeDeliveries,
  mayResend,
  maySeeDelivery,
  mayTick,
} from '#paperwork/exchange/delivery.rules.ts'
import { deliveryPageWords } from '#paperwork/exchange/delivery-page.words.ts'
import { exchangeWords } from '#paperwork/exchange/exchange.words.ts'
import { maySetProfile } from '#paperwork/exchange/profile.rules.ts'
import { mayTakePackage } from '#paperwork/exchange/taking.rules.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right } from './right.ts'

const axis = { state: 'waiting', channel: 'edxml', recall: null } as const
const committee = (reader: { language: 'vi' | 'en' }) => () => closedWords(reader).forCommand
const delivery = (reader: { language: 'vi' | 'en' }) => deliveryPageWords(reader).refusal

export const exchangeRights: Right[] = [
  right({
    ...{ key: 'delivery.see', group: 'documents', opens: ['delivery', 'deliveryFile'] },
    ...{ vi: 'Xem một lần chuyển văn bản ra ngoài', en: 'See a document on its way to somebody outside' },
    rule: (actor) => asVerdict(maySeeDelivery(actor, { unit: null })),
    refusal: committee,
  }),
  right({
    ...{ key: 'delivery.oversee', group: 'documents', opens: ['deliveries', 'documentDeliveries', 'deliveryPackage'] },
    ...{ vi: 'Theo dõi chuyển văn bản đi', en: 'Oversee documents on their way' },
    rule: (actor) => asVerdict(mayOverseeDeliveries(actor)),
    refusal: committee,
  }),
  right({
    ...{ key: 'delivery.acknowledge', group: 'documents', placed: true },
    ...{ vi: 'Báo đã nhận văn bản', en: 'Say that a document was received' },
    rule: (actor, { unit }) => mayAcknowledgeReceipt(actor, { unit: unit.id, state: 'sent' }),
    refusal: delivery,
  }),
  right({
    ...{ key: 'delivery.tick', group: 'documents', posts: ['delivery'] },
    ...{ vi: 'Ghi tay tình trạng chuyển văn bản', en: 'Write down by hand how a delivery stands' },
    rule: (actor) => mayTick(actor, axis, { tick: 'send', reason: '' }),
    refusal: delivery,
  }),
  right({
    ...{ key: 'delivery.resend', group: 'documents' },
    ...{ vi: 'Gửi lại văn bản', en: 'Send a document again' },
    rule: (actor) => mayResend(actor, { state: 'failed', channel: 'mail' }),
    refusal: delivery,
  }),
  right({
    ...{ key: 'delivery.ask-back', group: 'documents' },
    ...{ vi: 'Yêu cầu lấy lại văn bản đã gửi', en: 'Ask a sent document back' },
    rule: (actor) => mayAskBack(actor, { ...axis, state: 'sent' }, '…'),
    refusal: delivery,
  }),
  right({
    ...{ key: 'package.take', group: 'documents', opens: ['incomingPackage', 'statuses', 'statusFile'] },
    ...{ posts: ['incomingPackage'], vi: 'Nhận gói edXML, lấy tin trạng thái', en: 'Take in packages, fetch statuses' },
    rule: (actor) => mayTakePackage(actor, null),
    refusal: (reader) => exchangeWords(reader).taking,
  }),
  right({
    ...{ key: 'exchange-profile.set', group: 'documents', opens: ['exchangeProfile'], posts: ['exchangeProfile'] },
    ...{ vi: 'Khai mã định danh của cấp ủy', en: 'Say how the committee is known on the axis' },
    rule: (actor) => maySetProfile(actor, null),
    refusal: (reader) => exchangeWords(reader).profile,
  }),
  right({
    ...{ key: 'api-key.make', group: 'documents', opens: ['apiKeys'], posts: ['apiKeys'] },
    ...{ vi: 'Tạo khóa cho phần mềm khác', en: 'Make a key for another program' },
    rule: (actor) => mayMakeKey(actor, null, []),
    refusal: (reader) => apiKeyWords(reader).refusal,
  }),
  right({
    ...{ key: 'api-key.revoke', group: 'documents' },
    ...{ vi: 'Thu hồi khóa', en: 'Revoke a key' },
    rule: (actor) => mayRevokeKey(actor, { revokedAt: null }),
    refusal: (reader) => apiKeyWords(reader).refusal,
  }),
]
