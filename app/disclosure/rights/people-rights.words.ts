// Who keeps the list of people: names, stand-ins, leaving, lists from Excel and the work that brings them in.
import { mayStop } from '#foundation/jobs/job.rules.ts'
import type { Job } from '#foundation/jobs/job.ts'
import { jobWords } from '#foundation/jobs/job.words.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { mayCorrectPerson, mayLeave } from '#foundation/people/person.rules.ts'
import { personWords } from '#foundation/people/person.words.ts'
import type { Post } from '#foundation/people/post.ts'
import { mayCallOff, mayStandIn } from '#foundation/people/stand-in.rules.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { judgeRoster, mayDrop, mayImport } from '#foundation/roster/roster.rules.ts'
import { rosterWords } from '#foundation/roster/roster.words.ts'
import { daysAfter } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { right } from './right.rules.ts'
import type { Right, Scene } from './right.ts'

const [person, other] = [newId<'person'>(), newId<'person'>()]
const draft = { state: 'draft' } as const

const postIn = ({ unit }: Scene): Post => ({
  ...{ id: newId<'post'>(), unit: unit.id, unitName: unit.name, person, personName: '' },
  ...{ role: 'member', title: '…', from: unit.from, to: null },
})

const standingIn = (scene: Scene): StandIn => {
  const { id: post, ...held } = postIn(scene)
  const to = daysAfter(held.from, 30)
  return { ...held, id: newId(), post, holder: person, holderName: '', person: other, personName: '', to }
}

/** One row that is new, and nothing else. */
const judged = ({ unit }: Scene) => {
  const cells = { name: '…', kind: 'other', from: unit.from }
  return judgeRoster([{ sheet: 'unit', number: 2, cells, faults: [] }], { units: [], people: [], posts: [] })
}

const waiting: Job = {
  ...{ id: newId(), kind: 'import-roster', subject: '', state: 'waiting', phase: null, reached: 0, total: 0 },
  ...{ attempts: 0, why: null, askedBy: person, askedAt: new Date(0), stopAskedBy: null, stopAskedAt: null },
  endedAt: null,
}

const group = 'organisation' as const
const ofRoster = (reader: { language: Language }) => {
  const t = rosterWords(reader)
  return (refusal: Parameters<typeof t.refusal>[0]) => t.refusal(refusal, (column) => t.columns[column])
}

export const peopleRights: Right[] = [
  right({
    ...{ key: 'person.correct', group, posts: ['editPerson'] },
    ...{ vi: 'Sửa tên, điện thoại của một người', en: 'Correct a name or a phone' },
    rule: (actor) => mayCorrectPerson(actor, { id: person, name: '…', phone: null }, { name: 'Tên', phone: '' }),
    refusal: (reader) => personWords(reader).refusal,
  }),
  right({
    ...{ key: 'person.leave', group, posts: ['leavePerson'] },
    ...{ vi: 'Ghi một người thôi công tác', en: 'Note that somebody leaves' },
    rule: (actor, scene) =>
      mayLeave(actor, daysAfter(scene.unit.from, 1000), {
        held: { posts: [postIn(scene)], standIns: [] },
        offices: [],
      }),
    refusal: (reader) => personWords(reader).refusal,
  }),
  right({
    ...{ key: 'stand-in.name', group, placed: true, posts: ['newStandIn'] },
    ...{ vi: 'Cử người thay', en: 'Name a stand-in' },
    rule: (actor, scene) => {
      const post = postIn(scene)
      const wish = { post: post.id, person: other, from: post.from, to: daysAfter(post.from, 30) }
      return mayStandIn(actor, wish, { post, others: [] })
    },
    refusal: (reader) => standInWords(reader).refusal,
  }),
  right({
    ...{ key: 'stand-in.call-off', group, placed: true, posts: ['endStandIn'] },
    ...{ vi: 'Cho thôi việc thay', en: 'End standing in before its time' },
    rule: (actor, scene) => mayCallOff(actor, standingIn(scene), scene.unit.from),
    refusal: (reader) => standInWords(reader).refusal,
  }),
  right({
    ...{ key: 'roster.bring', group, posts: ['rosters'] },
    ...{ vi: 'Đưa danh sách Excel lên, xem trước', en: 'Bring an Excel list, see its preview' },
    rule: (actor) => mayRunOffice(actor),
    refusal: ofRoster,
  }),
  right({
    ...{ key: 'roster.confirm', group, posts: ['roster'] },
    ...{ vi: 'Xác nhận nhập danh sách', en: 'Confirm the import of a list' },
    rule: (actor, scene) => {
      const seen = judged(scene)
      return mayImport(actor, draft, { judged: seen, digest: seen.digest })
    },
    refusal: ofRoster,
  }),
  right({
    ...{ key: 'roster.drop', group, posts: ['roster'] },
    ...{ vi: 'Bỏ danh sách đang xem trước', en: 'Drop a list that is in preview' },
    rule: (actor) => mayDrop(actor, draft, false),
    refusal: ofRoster,
  }),
  right({
    ...{ key: 'job.stop', group, posts: ['roster'] },
    ...{ vi: 'Dừng việc đang chạy nền', en: 'Stop work in the background' },
    rule: (actor) => mayStop(actor, waiting),
    refusal: (reader) => jobWords(reader).refusal,
  }),
]
