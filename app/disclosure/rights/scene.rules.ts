// The stage on which the matrix asks the rules: a committee of four units, and one person for each kind of post. Pure.
import { emptyBody, type TargetLine } from '#cycle/response-plans/body.ts'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { PostRole } from '#foundation/people/post.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import type { Place, Scene, State } from './right.ts'

export type PostKind = { key: string; unitKind: UnitKind; role: PostRole } | { key: 'none' }

/** The columns of the matrix. */
export const postKinds = [
  { key: 'office-head', unitKind: 'party_office', role: 'head' },
  { key: 'office-staff', unitKind: 'party_office', role: 'staff' },
  { key: 'leader-head', unitKind: 'standing_committee', role: 'head' },
  { key: 'leader-deputy', unitKind: 'standing_committee', role: 'deputy' },
  { key: 'leader-member', unitKind: 'standing_committee', role: 'member' },
  { key: 'unit-head', unitKind: 'party_cell', role: 'head' },
  { key: 'unit-deputy', unitKind: 'party_cell', role: 'deputy' },
  { key: 'unit-member', unitKind: 'party_cell', role: 'member' },
  { key: 'unit-staff', unitKind: 'party_cell', role: 'staff' },
  { key: 'none' },
] as const satisfies PostKind[]
export type PostKey = (typeof postKinds)[number]['key']

/** The column in which somebody finds what is their own: by the post that gives the most. */
export function postKeyOf({ posts }: Pick<Actor, 'posts'>): PostKey {
  const held = (unitKinds: UnitKind[]) => posts.find(({ unitKind }) => unitKinds.includes(unitKind))
  const office = held(['party_office'])
  if (office) return office.role === 'head' ? 'office-head' : 'office-staff'
  const leader = held(['party_committee', 'standing_committee'])
  if (leader)
    return leader.role === 'head' ? 'leader-head' : leader.role === 'deputy' ? 'leader-deputy' : 'leader-member'
  const [first] = posts
  return first ? (`unit-${first.role}` as const) : 'none'
}

const [top, own, below, other] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>(), newId<'unit'>()]

export function actorOf(kind: PostKind, language: Language): Actor {
  const post = 'unitKind' in kind && { unit: own, unitName: '', unitKind: kind.unitKind, role: kind.role, title: '' }
  return { id: newId<'person'>(), name: '', language, posts: post ? [post] : [] }
}

/** The tree around somebody: the own unit with one below it, and another beside it. A second office stands elsewhere. */
export function sceneOf(kind: PostKind, place: Place, state: State): Scene {
  const ownKind = 'unitKind' in kind ? kind.unitKind : 'party_cell'
  const units = [
    unitAt(top, null, 'party_committee'),
    unitAt(own, top, ownKind),
    unitAt(below, own, 'party_cell'),
    unitAt(other, top, 'party_cell'),
    unitAt(newId<'unit'>(), top, 'party_office'),
  ]
  const id = { own, below, other }[place]
  const unit = units.find((one) => one.id === id) ?? unitAt(id, top, 'party_cell')
  const status = state.campaign ?? 'running'
  return {
    ...{ unit, units, campaign: { status } },
    duty: { unit: id, status: state.duty ?? 'opened', campaignStatus: status },
    plan: { kind: 'campaign_plan', status: state.plan ?? 'draft' },
    document: {
      ...{ unit: id, unitKind: unit.kind, status: state.document ?? 'draft', version: 1 },
      ...{ draftedBy: newId<'person'>(), signerPost: newId<'post'>() },
    },
    response: {
      ...{ unit: id, status: state.response ?? 'draft', campaignStatus: status },
      ...{ version: 1, savedByName: '', savedAt: new Date(0), body: { ...emptyBody, targets: [promised] } },
    },
    commitment: { holder: id, status: state.commitment ?? 'drafted', campaignStatus: status },
    ...{ handedIn: state.handedIn ? 1 : 0, onTrial: state.onTrial ?? false },
    ...{ oneself: state.oneself ?? false, link: state.link ?? 'open' },
  }
}

/** A plan promises at least one thing that can be measured. */
const promised: TargetLine = {
  ...{ text: '…', direction: 'at_least', value: 1, measure: '', by: null, who: '', last: null, lastSource: '' },
}

const unitAt = (id: Id<'unit'>, parent: Id<'unit'> | null, kind: UnitKind): Unit => ({
  ...{ id, parent, kind, name: id, shortName: null, tier: null },
  ...{ from: day('2020-01-01'), to: null },
})
