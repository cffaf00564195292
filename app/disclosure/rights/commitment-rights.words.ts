// Who may do what with commitments and promises.
import { handles, mayDrop, mayMake, maySettle } from '#cycle/commitments/commitment.rules.ts'
import { mayAmendCommitment, maySayOf, mayTakeOver } from '#cycle/commitments/ledger.rules.ts'
import { commitmentRefusalWords } from '#cycle/commitments/refusal.words.ts'
import { mayBringSheet, mayCheckSheet, mayRefuseSheet } from '#cycle/commitments/sheet.rules.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const running = { campaign: 'running' } as const
const lives: State[] = [running, { campaign: 'ended' }]
const drafted: State[] = [
  { ...running, commitment: 'drafted' },
  { ...running, commitment: 'paper' },
]
const ready: State[] = [
  { ...running, commitment: 'ready' },
  { ...running, commitment: 'paper' },
]
const signing: State[] = [
  { ...running, commitment: 'signing' },
  { ...running, commitment: 'paper' },
]
const signed: State[] = [
  { ...running, commitment: 'paper' },
  { ...running, commitment: 'ready' },
]
const placed = { group: 'responses', placed: true } satisfies Partial<Right>
const page = { ...placed, posts: ['commitment'] } satisfies Partial<Right>
const [before, after] = [day('2026-01-01'), day('2026-01-02')]
const sheet = { broughtBy: newId<'person'>() } // another's than the actor's

export const commitmentRights: Right[] = [
  right({
    ...{ ...placed, key: 'commitment.make', posts: ['commitments'], states: lives },
    ...{ vi: 'Lập bản cam kết', en: 'Make a commitment' },
    rule: (actor, { commitment, campaign }) =>
      mayMake(actor, { unit: commitment.holder, campaignStatus: campaign.status, approved: 1, isMade: false }),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.settle', states: drafted },
    ...{ vi: 'Chốt lời cam kết để ký', en: 'Settle the words of a commitment' },
    rule: (actor, { commitment }) => maySettle(actor, commitment),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.drop', states: drafted },
    ...{ vi: 'Bỏ bản cam kết chưa ký', en: 'Drop a commitment that nobody has signed' },
    rule: (actor, { commitment }) => mayDrop(actor, commitment),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.bring-sheet', states: ready },
    ...{ vi: 'Gửi ảnh tờ cam kết đã ký', en: 'Bring the photo of the signed sheet' },
    rule: (actor, { commitment }) => mayBringSheet(actor, commitment, { on: before, files: 1 }, after),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.accept-sheet', states: signing },
    ...{ vi: 'Đối chiếu tờ cam kết đã ký', en: 'Compare the signed sheet' },
    rule: (actor, { commitment }) => mayCheckSheet(actor, commitment, sheet),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.refuse-sheet', states: signing },
    ...{ vi: 'Trả lại tờ cam kết đã ký', en: 'Return the signed sheet' },
    rule: (actor, { commitment }) => mayRefuseSheet(actor, commitment, sheet, '…'),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...page, key: 'commitment.take-over', states: signed },
    ...{ vi: 'Nhận tiếp lời cam kết', en: 'Take promises over' },
    rule: (actor, { commitment }) => mayTakeOver(actor, commitment, commitment.holder ? [commitment.holder] : [], '…'),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...placed, key: 'commitment.open-addendum', opens: ['amendCommitment'] },
    ...{ vi: 'Mở trang lập phụ lục cam kết', en: 'Open the page of an addendum' },
    rule: (actor, { commitment }) => asVerdict(handles(actor, commitment.holder)),
    refusal: (reader) => () => commitmentRefusalWords(reader)({ why: 'not-of-the-unit' }),
  }),
  right({
    ...{ ...placed, key: 'commitment.amend', posts: ['amendCommitment'], states: signed },
    ...{ vi: 'Lập phụ lục cam kết', en: 'Make an addendum to a commitment' },
    rule: (actor, { commitment }) => mayAmendCommitment(actor, commitment, { reason: '…', changes: 1 }),
    refusal: commitmentRefusalWords,
  }),
  right({
    ...{ ...placed, key: 'promise.say', posts: ['commitmentLine'], states: signed },
    ...{ vi: 'Ghi lời cam kết đã giữ hay chưa', en: 'Say what became of a promise' },
    rule: (actor, { commitment, unit }) =>
      maySayOf(actor, commitment, { unit: commitment.holder ?? unit.id, state: 'open' }, '…'),
    refusal: commitmentRefusalWords,
  }),
]
