import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import type { Beginning } from '#foundation/organisation/reorganisation.ts'
import { addUnit } from '#foundation/organisation/unit.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Carried } from '#foundation/people/carry.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { type Day, daysAfter } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { react } from '../../reactions.ts'
import { previewOf } from './consequence.reads.ts'
import { confirmReorganisation } from './reorganising.acts.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let on: Day
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  on = daysAfter(clerk.today, 1)
})
after(() => base.drop())

const idOf = (name: string) => cast.units.get(name) as Id<'unit'>
const fresh = (name: string, kind: Beginning['kind']): Beginning => ({
  ...{ unit: newId<'unit'>(), name, shortName: null, kind, parent: idOf(founding.committee), tier: null },
})
const merging = (names: string[], into: Beginning) =>
  draftOf({ what: 'merge', on, ground: null, units: names.map(idOf), into })
const preview = (draft: ReturnType<typeof merging>) => acting(base, clerk, (context) => previewOf(context, draft))
const confirming = (draft: ReturnType<typeof merging>, seen: string, carried: Carried[] = [], who = clerk) =>
  acting(base, who, (context) => confirmReorganisation(context, { draft, seen, carried }))
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const postsIn = (unit: Id<'unit'>, day = on) =>
  acting(base, clerk, async (context) =>
    (await listPosts(context, day)).filter((post) => post.unit === unit).map(({ personName }) => personName),
  )

test('two cells merge, one secretary goes on in the new cell, and an undoing gives back what was', async () => {
  const [one, other] = ['Chi bộ thôn Cây Gạo', 'Chi bộ thôn Đồng Sim'] as const
  const before = [await postsIn(idOf(one)), await postsIn(idOf(other))]
  const into = fresh('Chi bộ Cây Gạo - Đồng Sim', 'party_cell')
  const draft = merging([one, other], into)
  const { seen, posts } = await preview(draft)
  const [first] = posts
  assert.ok(first && posts.length >= 2)
  const done = await confirming(draft, seen, [{ post: first.id, unit: into.unit }])
  assert.ok(done.allowed)
  assert.deepEqual([await postsIn(into.unit), await postsIn(idOf(one))], [[first.personName], []])
  assert.equal(why(await confirming(draft, seen)), 'shown-is-old', 'pressed twice')

  const undoing = { reorganisation: done.reorganisation, reason: 'Nghị quyết chưa ban hành.' }
  await acting(base, clerk, async (context) => undoReorganisation(context, await getActor(context), undoing))
  await react(base.app, clerk)
  assert.deepEqual(await postsIn(into.unit), [])
  assert.deepEqual([await postsIn(idOf(one)), await postsIn(idOf(other))], before)
})

test('a preview that somebody has overtaken is refused and nothing is entered', async () => {
  const draft = merging(['Chi bộ Trạm Y tế', 'Chi bộ thôn Giếng Tiên'], fresh('Chi bộ Giếng Tiên mới', 'party_cell'))
  const { seen } = await preview(draft)
  const added = { name: 'Tổ xen ngang', shortName: null, kind: 'other' as const, parent: null, from: clerk.today }
  await acting(base, clerk, async (context) => addUnit(context, await getActor(context), added))
  assert.equal(why(await confirming(draft, seen)), 'shown-is-old')
  assert.equal(why(await confirming(draft, (await preview(draft)).seen)), 'allowed')
})

test('whoever is not of the office cannot confirm, and nobody merges the office away from its people', async () => {
  const hoa = cast.whos.get('Đặng Thị Hòa') as Who
  const cells = merging(['Chi bộ thôn Cây Gạo', 'Chi bộ thôn Đồng Sim'], fresh('Chi bộ khác', 'party_cell'))
  assert.equal(why(await confirming(cells, (await preview(cells)).seen, [], hoa)), 'not-office')

  const into = fresh('Văn phòng chung', 'party_office')
  const office = merging([founding.office, 'Ban Xây dựng Đảng'], into)
  const { seen, posts } = await preview(office)
  assert.equal(why(await confirming(office, seen)), 'office-empty')
  const own = posts.find(({ personName }) => personName === founding.person)
  assert.ok(own)
  assert.equal(
    why(await confirming(office, seen, [{ post: own.id, unit: idOf('Chi bộ thôn Đồng Sim') }])),
    'office-empty',
  )
  assert.equal(why(await confirming(office, seen, [{ post: own.id, unit: into.unit }])), 'allowed')
})
