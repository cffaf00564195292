// Who keeps the tree of units, and who holds which post in it.
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { mayReorganise, mayUndo } from '#foundation/organisation/reorganisation.rules.ts'
import type { Draft, Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { mayAppoint, mayEndPost } from '#foundation/people/post.rules.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { maySetWord, mayTakeBackWord } from '#foundation/terms/own-word.rules.ts'
import { ownWordWords } from '#foundation/terms/own-word.words.ts'
import { daysAfter } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Terms } from '#kernel/terms.ts'
import { right } from './right.rules.ts'
import type { Right, Scene } from './right.ts'

const person = newId<'person'>()

const postIn = ({ unit }: Scene): Post => ({
  ...{ id: newId<'post'>(), unit: unit.id, unitName: unit.name, person, personName: '' },
  ...{ role: 'member', title: '…', from: unit.from, to: null },
})

const entered = (draft: Draft, seq: number): Reorganisation => ({
  ...draft,
  ...{ id: newId<'reorganisation'>(), seq, by: person, at: new Date(0), undone: null },
})

const creating = ({ from: on, ...unit }: Unit, parent: Id<'unit'> | null): Draft =>
  draftOf({ what: 'create', on, ground: null, begins: [{ ...unit, unit: newId<'unit'>(), name: '…', parent }] })

const renaming = ({ id: unit, from: on }: Unit): Draft =>
  draftOf({ what: 'rename', on, ground: null, unit, name: '…', shortName: null })

/** The units as if one act had created them all. */
function actsOf(units: Unit[]): Reorganisation[] {
  const begins = units.map(({ id, ...particulars }) => ({ ...particulars, unit: id }))
  const [on] = units.map(({ from }) => from).sort()
  return on ? [entered(draftOf({ what: 'create', on, ground: null, begins }), 1)] : []
}

const kept = { group: 'organisation', placed: true } as const

export const organisationRights: Right[] = [
  right({
    ...{ key: 'unit.add', group: 'organisation', posts: ['newUnit'] },
    ...{ vi: (own: Terms) => `Thêm ${own.unit}`, en: 'Add a unit' },
    rule: (actor, { unit, units }) => mayReorganise(actor, creating(unit, units[0]?.id ?? null), actsOf(units)),
    refusal: (reader) => reorganisationWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'unit.correct', posts: ['editUnit'] },
    ...{ vi: (own: Terms) => `Sửa thông tin một ${own.unit}`, en: 'Correct a unit' },
    rule: (actor, { unit, units }) => mayReorganise(actor, { ...renaming(unit), what: 'correct' }, actsOf(units)),
    refusal: (reader) => reorganisationWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'reorganisation.enter', posts: ['newReorganisation'] },
    ...{
      vi: 'Sắp xếp lại: đổi tên, hợp nhất, chia tách, đổi cấp trên, kết thúc hoạt động',
      en: 'Reorganise: rename, merge, split, move, end',
    },
    rule: (actor, { unit, units }) => mayReorganise(actor, renaming(unit), actsOf(units)),
    refusal: (reader) => reorganisationWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'reorganisation.undo', posts: ['undoReorganisation'] },
    ...{ vi: 'Hoàn tác một việc sắp xếp lại', en: 'Undo a reorganisation' },
    rule: (actor, { unit, units }) => {
      const act = entered(renaming(unit), 2)
      return mayUndo(actor, act, { acts: [...actsOf(units), act], reason: '…' })
    },
    refusal: (reader) => reorganisationWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'post.appoint', posts: ['newPost'] },
    ...{ vi: 'Ghi người giữ chức vụ', en: 'Give somebody a post' },
    rule: (actor, { unit }) =>
      mayAppoint(
        actor,
        { unit: unit.id, who: { person }, role: 'member', title: '…', from: unit.from },
        { unit, posts: [] },
      ),
    refusal: (reader) => postWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'post.end', posts: ['endPost'] },
    ...{ vi: 'Ghi thôi giữ chức vụ', en: 'End a post' },
    rule: (actor, scene) =>
      mayEndPost(actor, postIn(scene), daysAfter(scene.unit.from, 1000), [postIn(scene), postIn(scene)]),
    refusal: (reader) => postWords(reader).refusal,
  }),
  right({
    ...{ key: 'own-word.set', group: 'organisation', posts: ['changeTerm'] },
    ...{ vi: 'Đặt từ riêng của cấp ủy cho một thuật ngữ', en: 'Give a term a word of the committee’s own' },
    rule: (actor) => maySetWord(actor, 'campaign', 'từ riêng', {}),
    refusal: (reader) => ownWordWords(reader).refusal,
  }),
  right({
    ...{ key: 'own-word.take-back', group: 'organisation', posts: ['changeTerm'] },
    ...{ vi: 'Trở về từ chung', en: 'Take the standard word back' },
    rule: (actor) => mayTakeBackWord(actor, 'campaign', { campaign: 'từ riêng' }),
    refusal: (reader) => ownWordWords(reader).refusal,
  }),
]
