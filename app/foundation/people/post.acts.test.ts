import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { getActor, getVisitor } from './actor.reads.ts'
import { appointPerson, endPost } from './post.acts.ts'
import { listPeople, listPosts, listPostsOf } from './post.reads.ts'
import type { Appointee } from './post.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
let cell: Id<'unit'>
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
  cell = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
})
after(() => base.drop())

const give = (who: Who, to: Appointee, unit = cell) =>
  acting(base, who, (context) =>
    appointPerson(context, { unit, who: to, role: 'deputy', title: 'Phó Bí thư', from: day('2026-02-01') }),
  )
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('the office gives a post to somebody new and to somebody known, who then holds two', async () => {
  assert.equal(why(await give(clerk, { name: 'Lại Văn Tấn' })), 'allowed')
  const loc = cast.whos.get('Huỳnh Văn Lộc') as Who
  assert.equal(why(await give(clerk, { person: loc.actor })), 'allowed')

  const february = on(loc, '2026-02-01')
  assert.equal((await acting(base, loc, getActor)).posts.length, 1)
  assert.equal((await acting(base, february, getActor)).posts.length, 2)
  const held = await acting(base, february, async (context) =>
    (await listPosts(context, context.today)).filter((post) => post.unit === cell).map((post) => post.personName),
  )
  assert.equal(held[0], 'Đặng Thị Hòa', 'the head comes first')
  assert.deepEqual(new Set(held), new Set(['Đặng Thị Hòa', 'Lại Văn Tấn', 'Huỳnh Văn Lộc']))
})

test('nobody else may give a post, and no new person is left behind', async () => {
  assert.equal(why(await give(hoa, { name: 'Người Không Ai Biết' })), 'not-office')
  const people = await acting(base, clerk, listPeople)
  assert.ok(!people.some(({ name }) => name === 'Người Không Ai Biết'))
})

test('a post ends on a day, and its rights with it', async () => {
  const [post] = await acting(base, clerk, async (context) =>
    (await listPostsOf(context, cell)).filter((one) => one.person === hoa.actor),
  )
  assert.ok(post)
  assert.equal(why(await acting(base, hoa, (context) => endPost(context, post.id, day('2026-04-01')))), 'not-office')
  assert.equal(why(await acting(base, clerk, (context) => endPost(context, post.id, day('2026-04-01')))), 'allowed')
  assert.equal((await acting(base, on(hoa, '2026-03-31'), getActor)).posts.length, 1)
  assert.equal((await acting(base, on(hoa, '2026-04-01'), getVisitor)).posts.length, 0)
  await assert.rejects(acting(base, on(hoa, '2026-04-01'), getActor), { status: 403 })
  const story = await acting(base, clerk, (context) => storyOf(context, post.id))
  assert.deepEqual(
    story.map((entry) => entry.word),
    ['post.taken-up', 'post.given-up'],
  )
})

test('of the last two in the office, given up at once, one stays', async () => {
  const office = cast.units.get(founding.office) as Id<'unit'>
  assert.equal(why(await give(clerk, { name: 'Kha Thị Mỹ' }, office)), 'allowed')
  const posts = await acting(base, clerk, (context) => listPostsOf(context, office))
  const outcomes = await Promise.all(
    posts.map((post) => acting(base, clerk, (context) => endPost(context, post.id, day('2026-05-01')))),
  )
  assert.deepEqual(outcomes.map(why).sort(), ['allowed', 'last-in-office'])
})
