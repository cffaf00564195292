import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context } from '#db/context.ts'
import { newId } from '#kernel/ids.ts'
import { confirmed, type Staged, stageCeremony } from '../../../tests/ceremony.ts'
import { acting } from '../../../tests/database.ts'
import { findOwner, getCalendar } from './calendar.reads.ts'
import { dropCalendarLink, renewCalendarLink } from './link.acts.ts'

let stage: Staged
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
})
after(() => stage.base.drop())

const as = <Result>(work: (context: Context) => Promise<Result>) => acting(stage.base, stage.secretary, work)
const owner = (token: string) => as((c) => findOwner({ ...c, actor: newId<'person'>() }, token))

test('an address leads to its owner until it is renewed or taken away; whoever is nobody gets none', async () => {
  const first = await as(renewCalendarLink)
  assert.ok(first.allowed)
  assert.equal(await owner(first.token), stage.secretary.actor)
  const second = await as(renewCalendarLink)
  assert.ok(second.allowed)
  assert.deepEqual([await owner(first.token), await owner(second.token)], [null, stage.secretary.actor])
  assert.ok((await as(dropCalendarLink)).allowed)
  assert.equal(await owner(second.token), null)
  const nobody = { ...stage.secretary, actor: newId<'person'>() }
  await assert.rejects(acting(stage.base, nobody, renewCalendarLink))
})

test('the calendar holds the ceremony and the deadlines of one’s own units, and of no other', async () => {
  const entries = await as(getCalendar)
  assert.equal(entries.filter(({ kind }) => kind === 'ceremony').length, 1)
  const deadlines = entries.filter(({ kind }) => kind === 'deadline')
  assert.ok(deadlines.length > 0 && deadlines.every(({ of }) => of === 'Chi bộ thôn Bến Đò'))
})
