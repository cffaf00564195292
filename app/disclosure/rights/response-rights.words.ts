// Who may do what with response plans.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { responseBoardWords } from '#cycle/response-plans/board.words.ts'
import { maySetDeadline } from '#cycle/response-plans/deadline.rules.ts'
import { mayApprove, mayReturn } from '#cycle/response-plans/judgement.rules.ts'
import { responseRefusalWords } from '#cycle/response-plans/refusal.words.ts'
import {
  mayAmend,
  mayBeginResponse,
  mayHandIn,
  maySave,
  mayTakeBack,
} from '#cycle/response-plans/response-plan.rules.ts'
import { mayAddPhotos, mayTellResult } from '#cycle/response-plans/work.rules.ts'
import { workWords } from '#cycle/response-plans/work.words.ts'
import { belongsTo, isOffice, mayEnter } from '#foundation/people/actor.rules.ts'
import { day } from '#kernel/day.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const running = { campaign: 'running' } as const
const seen: State[] = [{ campaign: 'trial' }, running, { campaign: 'ended' }]
const writing: State[] = [
  { ...running, response: 'draft' },
  { ...running, response: 'handed_in' },
  { campaign: 'ended', response: 'draft' },
]
const waiting: State[] = [
  { ...running, response: 'handed_in' },
  { ...running, response: 'draft' },
]
const approved: State[] = [
  { ...running, response: 'approved' },
  { ...running, response: 'draft' },
]
const lives: State[] = [running, { campaign: 'ended' }]
const placed = { group: 'responses', placed: true } satisfies Partial<Right>
const page = { ...placed, posts: ['response'] } satisfies Partial<Right>
const [before, after] = [day('2026-01-01'), day('2026-01-02')]

export const responseRights: Right[] = [
  right({
    ...{ key: 'response-plan.read', group: 'reading', states: seen },
    ...{ vi: 'Xem kế hoạch hưởng ứng, bản cam kết, sổ theo dõi', en: 'Read response plans, commitments, the ledger' },
    opens: [
      ...['responses', 'responsesExcel', 'response', 'responseEdition', 'registeredWork', 'workPhoto'],
      ...['commitments', 'promises', 'commitment', 'commitmentLine', 'commitmentFile'],
    ],
    rule: (actor, { campaign }) => asVerdict(mayEnter(actor).allowed && maySee(actor, campaign)),
    refusal: (reader) => () => closedWords(reader).notYetOpen,
  }),
  right({
    ...{ ...placed, key: 'response-plan.open', opens: ['writeResponse'] },
    ...{ vi: 'Mở trang soạn kế hoạch hưởng ứng', en: 'Open the page on which a response plan is written' },
    rule: (actor, { response }) => asVerdict(belongsTo(actor, response.unit)),
    refusal: (reader) => () => responseRefusalWords(reader).refusal({ why: 'not-of-the-unit' }),
  }),
  right({
    ...{ ...placed, key: 'response-plan.begin', posts: ['responses'], states: lives },
    ...{ vi: 'Bắt đầu kế hoạch hưởng ứng', en: 'Begin a response plan' },
    rule: (actor, { response, campaign }) =>
      mayBeginResponse(actor, { unit: response.unit, campaignStatus: campaign.status }),
    refusal: (reader) => responseRefusalWords(reader).refusal,
  }),
  right({
    ...{ ...placed, key: 'response-plan.save', posts: ['writeResponse'], states: writing },
    ...{ vi: 'Lưu kế hoạch hưởng ứng', en: 'Save a response plan' },
    rule: (actor, { response }) => maySave(actor, response, null),
    refusal: (reader) => responseRefusalWords(reader).refusal,
  }),
  right({
    ...{ ...page, key: 'response-plan.hand-in', states: writing },
    ...{ vi: 'Nộp kế hoạch hưởng ứng', en: 'Hand in a response plan' },
    rule: (actor, { response }) => mayHandIn(actor, response, response.body),
    refusal: (reader) => responseRefusalWords(reader).refusal,
  }),
  right({
    ...{ ...page, key: 'response-plan.take-back', states: waiting },
    ...{ vi: 'Rút lại kế hoạch hưởng ứng chưa duyệt', en: 'Take back a response plan that nobody has judged' },
    rule: (actor, { response }) => mayTakeBack(actor, response),
    refusal: (reader) => responseRefusalWords(reader).refusal,
  }),
  right({
    ...{ ...page, key: 'response-plan.return', states: waiting },
    ...{ vi: 'Trả lại kế hoạch hưởng ứng, ghi lý do', en: 'Return a response plan with a reason' },
    rule: (actor, { response }) => mayReturn(actor, response, '…'),
    refusal: (reader) => responseRefusalWords(reader).judging,
  }),
  right({
    ...{ ...page, key: 'response-plan.approve', states: waiting },
    ...{ vi: 'Duyệt kế hoạch hưởng ứng', en: 'Approve a response plan' },
    rule: (actor, { response }) => mayApprove(actor, response),
    refusal: (reader) => responseRefusalWords(reader).judging,
  }),
  right({
    ...{ ...page, key: 'response-plan.amend', states: approved },
    ...{ vi: 'Lập bản sửa đổi kế hoạch hưởng ứng', en: 'Begin an amended edition' },
    rule: (actor, { response }) => mayAmend(actor, response),
    refusal: (reader) => responseRefusalWords(reader).refusal,
  }),
  right({
    ...{ key: 'response-plan.open-deadlines', group: 'responses', opens: ['responseDeadlines'] },
    ...{ vi: 'Mở trang đặt ngày nộp kế hoạch hưởng ứng', en: 'Open the page that sets when response plans are due' },
    rule: (actor) => asVerdict(isOffice(actor)),
    refusal: (reader) => () => responseBoardWords(reader).refusal({ why: 'not-the-office' }),
  }),
  right({
    ...{ key: 'response-plan.set-deadline', group: 'responses', posts: ['responseDeadlines'], states: lives },
    ...{ vi: 'Đặt ngày nộp kế hoạch hưởng ứng', en: 'Set when response plans are due' },
    rule: (actor, { campaign }) => maySetDeadline(actor, campaign, after, before),
    refusal: (reader) => responseBoardWords(reader).refusal,
  }),
  right({
    ...{ ...placed, key: 'work.tell', posts: ['registeredWork'], states: lives },
    ...{ vi: 'Ghi kết quả công trình, phần việc', en: 'Tell how a registered work went' },
    rule: (actor, { response }) => mayTellResult(actor, response, before, after),
    refusal: (reader) => workWords(reader).refusal,
  }),
  right({
    ...{ ...placed, key: 'work.photograph', posts: ['registeredWork'], states: lives },
    ...{ vi: 'Gửi ảnh công trình, phần việc', en: 'Send photos of a registered work' },
    rule: (actor, { response }) => mayAddPhotos(actor, response),
    refusal: (reader) => workWords(reader).refusal,
  }),
]
