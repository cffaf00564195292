// When a launch can be undone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { mayTakeBackLaunch } from './take-back.rules.ts'

const clerk: Actor = {
  ...{ id: 'person' as Id<'person'>, name: 'Ai đó', language: 'vi' },
  posts: [
    { unit: 'unit' as Id<'unit'>, unitName: 'Văn phòng', unitKind: 'party_office', role: 'head', title: 'Chánh' },
  ],
}

test('until something was handed in, and not after', () => {
  assert.deepEqual(mayTakeBackLaunch(clerk, { status: 'running' }, 0, 'Sai tên'), allow)
  assert.deepEqual(mayTakeBackLaunch(clerk, { status: 'running' }, 1, 'Sai tên'), {
    allowed: false,
    refusal: { why: 'handed-in', count: 1 },
  })
})

test('for the reasons for which nothing ends either', () => {
  const refused = (why: string) => ({ allowed: false, refusal: { why } })
  assert.deepEqual(mayTakeBackLaunch({ ...clerk, posts: [] }, { status: 'running' }, 0, 'x'), refused('not-the-office'))
  assert.deepEqual(mayTakeBackLaunch(clerk, { status: 'ended' }, 0, 'x'), refused('not-live'))
  assert.deepEqual(mayTakeBackLaunch(clerk, { status: 'running' }, 0, ''), refused('reason-missing'))
})
