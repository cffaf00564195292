// Who may do what with duties and their lines.

import { mayCorrect } from '#cycle/duties/correction.rules.ts'
import { correctionWords } from '#cycle/duties/correction.words.ts'
import { mayBegin, mayHandIn, mayJudge, mayOpen, mayReturn, mayTakeBack } from '#cycle/duties/duty.rules.ts'
import { dutyWords } from '#cycle/duties/duty.words.ts'
import { followWords } from '#cycle/duties/follow.words.ts'
import { mayGiveOver } from '#cycle/duties/give-over.rules.ts'
import type { Terms } from '#kernel/terms.ts'
import { right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const running = { campaign: 'running' } as const
const states: State[] = [
  { ...running, duty: 'opened' },
  { ...running, duty: 'handed_in' },
  { ...running, duty: 'accepted' },
  { campaign: 'ended', duty: 'opened' },
]
const judged: State[] = [
  { ...running, duty: 'opened' },
  { ...running, duty: 'handed_in' },
  { campaign: 'ended', duty: 'handed_in' },
  { campaign: 'cancelled', duty: 'handed_in' },
]
const opening: State[] = [
  { ...running, duty: 'unopened' },
  { campaign: 'ended', duty: 'unopened' },
]
const lives: State[] = [running, { campaign: 'ended' }]
const ofUnit = { group: 'duties', posts: ['duty'], placed: true } satisfies Partial<Right>
const ofOffice = { group: 'duties', states: lives } satisfies Partial<Right>

export const dutyRights: Right[] = [
  right({
    ...{ key: 'duty.open', group: 'duties', placed: true, states: opening },
    ...{ vi: (own: Terms) => `Mở ${own.duty} (ghi nhận đã mở)`, en: 'Open a duty (the receipt)' },
    rule: (actor, { duty }) => mayOpen(actor, duty),
    refusal: (reader) => dutyWords(reader).refusal,
  }),
  right({
    ...{ ...ofUnit, key: 'duty.begin', states },
    ...{ vi: (own: Terms) => `Ghi bắt đầu làm ${own.duty}`, en: 'Begin a duty' },
    rule: (actor, { duty }) => mayBegin(actor, duty),
    refusal: (reader) => dutyWords(reader).refusal,
  }),
  right({
    ...{ ...ofUnit, key: 'duty.hand-in', states },
    ...{ vi: (own: Terms) => `Nộp kết quả, ${own.proof}`, en: 'Hand in the result' },
    rule: (actor, { duty }) => mayHandIn(actor, duty, null),
    refusal: (reader) => dutyWords(reader).refusal,
  }),
  right({
    ...{ ...ofUnit, key: 'duty.take-back', states },
    ...{ vi: 'Rút lại kết quả chưa duyệt', en: 'Take back what nobody has judged' },
    rule: (actor, { duty }) => mayTakeBack(actor, duty),
    refusal: (reader) => dutyWords(reader).refusal,
  }),
  right({
    ...{ ...ofUnit, key: 'duty.return', states: judged },
    ...{ vi: 'Trả lại kết quả, ghi lý do', en: 'Return a result with a reason' },
    rule: (actor, { duty }) => mayReturn(actor, duty, '…'),
    refusal: (reader) => dutyWords(reader).judging,
  }),
  right({
    ...{ ...ofUnit, key: 'duty.accept', states: judged },
    ...{ vi: 'Duyệt kết quả', en: 'Accept a result' },
    rule: (actor, { duty }) => mayJudge(actor, duty),
    refusal: (reader) => dutyWords(reader).judging,
  }),
  right({
    ...{ ...ofOffice, key: 'assignment.add', posts: ['newAssignment'] },
    ...{ vi: 'Giao thêm việc ngoài kế hoạch', en: 'Give out something that the plan does not have' },
    rule: (actor, { campaign }) => mayCorrect(actor, campaign.status, null),
    refusal: (reader) => correctionWords(reader).refusal,
  }),
  right({
    ...{ ...ofOffice, key: 'assignment.correct', posts: ['correctAssignment'] },
    ...{ vi: 'Điều chỉnh một dòng giao việc', en: 'Correct a line of the plan' },
    rule: (actor, { campaign }) => mayCorrect(actor, campaign.status, { withdrawnOn: null }),
    refusal: (reader) => correctionWords(reader).refusal,
  }),
  right({
    ...{ ...ofOffice, key: 'duty.give-over', posts: ['dutiesToGiveOver'] },
    ...{ vi: (own: Terms) => `Giao lại ${own.duty} sau sắp xếp`, en: 'Give a duty over after a reorganisation' },
    states,
    rule: (actor, { duty, campaign, unit }) =>
      mayGiveOver(actor, { status: duty.status, campaignStatus: campaign.status, isUnsettled: true }, unit, unit.from),
    refusal: (reader) => followWords(reader).refusal,
  }),
  right({
    ...{ ...ofOffice, key: 'assignment.set-deadlines', posts: ['correctDeadlines'] },
    ...{ vi: (own: Terms) => `Đổi ${own.deadline} nhiều việc một lần`, en: 'Change many deadlines at once' },
    rule: (actor, { campaign }) => mayCorrect(actor, campaign.status, null),
    refusal: (reader) => correctionWords(reader).refusal,
  }),
]
