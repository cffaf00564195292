// Who may amend a plan that runs, take that back, and say that it is understood.
import { mayAcknowledge, mayDecide, mayOpen, mayTakeBackAmendment } from '#cycle/amendments/amendment.rules.ts'
import { amendmentWords } from '#cycle/amendments/amendment.words.ts'
import { newId } from '#kernel/ids.ts'
import { right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const lives: State[] = [{ campaign: 'running' }, { campaign: 'ended' }]
const plans: State[] = [{ plan: 'draft' }, { plan: 'dropped' }]
const draft = { status: 'draft', appliedByName: null, overByName: null } as const
const nothing = { amendment: null, acted: [], corrected: null }
const plan = newId<'plan'>()

export const amendmentRights: Right[] = [
  right({
    ...{ key: 'amendment.open', group: 'plans', posts: ['amendPlan'], states: plans },
    ...{ vi: 'Đem văn bản sửa đổi so với kế hoạch đang chạy', en: 'Compare an amending document with what runs' },
    rule: (actor, scene) =>
      mayOpen({
        ...{ actor, standing: undefined, plan: { id: plan, status: scene.plan.status } },
        campaign: { ...scene.campaign, plan: '' },
      }),
    refusal: (reader) => amendmentWords(reader).refusal,
  }),
  right({
    ...{ key: 'amendment.decide', group: 'plans', posts: ['decideChange'], states: lives },
    ...{ vi: 'Sửa tay, chỉ chỗ cho một điểm sửa đổi', en: 'Word or place a change by hand' },
    rule: (actor, { campaign }) => mayDecide(actor, campaign, draft),
    refusal: (reader) => amendmentWords(reader).refusal,
  }),
  right({
    ...{ key: 'amendment.apply', group: 'plans', posts: ['amendment'], states: lives },
    ...{ vi: 'Áp dụng sửa đổi kế hoạch', en: 'Apply an amendment' },
    rule: (actor, { campaign }) => mayDecide(actor, campaign, draft),
    refusal: (reader) => amendmentWords(reader).refusal,
  }),
  right({
    ...{ key: 'amendment.acknowledge', group: 'plans', posts: ['amendment'], placed: true },
    ...{ vi: 'Xác nhận “Đã rõ” một lần sửa đổi', en: 'Press “Understood” for an amendment' },
    rule: (actor, { unit }) =>
      mayAcknowledge(actor, { status: 'applied' }, [
        { unit: unit.id, unitName: '', heirs: [], byName: null, at: null },
      ]),
    refusal: (reader) => amendmentWords(reader).refusal,
  }),
  right({
    ...{ key: 'amendment.take-back', group: 'plans', posts: ['takeBackAmendment'], states: lives },
    ...{ vi: 'Thu hồi một lần sửa đổi', en: 'Take an amendment back' },
    rule: (actor, { campaign }) => mayTakeBackAmendment(actor, campaign, { status: 'applied' }, nothing, '…'),
    refusal: (reader) => amendmentWords(reader).refusal,
  }),
]
