// Who keeps the tree of units, and who holds which post in it.
import { mayAdd, mayCorrect, mayEnd, mayReopen } from '#foundation/organisation/unit.rules.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { mayAppoint, mayEndPost } from '#foundation/people/post.rules.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { maySetWord, mayTakeBackWord } from '#foundation/terms/own-word.rules.ts'
import { ownWordWords } from '#foundation/terms/own-word.words.ts'
import { daysAfter } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Terms } from '#kernel/terms.ts'
import { right } from './right.rules.ts'
import type { Right, Scene } from './right.ts'

const person = newId<'person'>()

const postIn = ({ unit }: Scene): Post => ({
  ...{ id: newId<'post'>(), unit: unit.id, unitName: unit.name, person, personName: '' },
  ...{ role: 'member', title: '…', from: unit.from, to: null },
})

const kept = { group: 'organisation', placed: true } as const

export const organisationRights: Right[] = [
  right({
    ...{ key: 'unit.add', group: 'organisation', posts: ['newUnit'] },
    ...{ vi: (own: Terms) => `Thêm ${own.unit}`, en: 'Add a unit' },
    rule: (actor, { unit, units }) =>
      mayAdd(actor, { ...unit, parent: units[0]?.id ?? null, name: '…', shortName: null }, units),
    refusal: (reader) => unitWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'unit.correct', posts: ['editUnit'] },
    ...{ vi: (own: Terms) => `Sửa thông tin một ${own.unit}`, en: 'Correct a unit' },
    rule: (actor, { unit, units }) => mayCorrect(actor, unit, { ...unit, name: '…' }, units),
    refusal: (reader) => unitWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'unit.end', posts: ['endUnit'] },
    ...{ vi: (own: Terms) => `Ghi kết thúc hoạt động một ${own.unit}`, en: 'End a unit' },
    rule: (actor, { unit, units }) => mayEnd(actor, unit, daysAfter(unit.from, 1000), units),
    refusal: (reader) => unitWords(reader).refusal,
  }),
  right({
    ...{ ...kept, key: 'unit.reopen', posts: ['endUnit'] },
    ...{ vi: 'Bỏ ngày kết thúc ghi nhầm', en: 'Take a mistaken end back' },
    rule: (actor, { unit, units }) => mayReopen(actor, { ...unit, to: daysAfter(unit.from, 1000) }, units),
    refusal: (reader) => unitWords(reader).refusal,
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
