// Who sets the head of documents, and what is missing in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { allow } from '#kernel/verdict.ts'
import type { Letterhead } from './letterhead.ts'
import { maySetLetterhead } from './letterhead-setting.rules.ts'

const clerk = { posts: [{ unitKind: 'party_office' }] } as Actor
const head: Letterhead = {
  family: 'PARTY',
  superior: null,
  issuer: 'Chi bộ thôn Bến Đò',
  place: 'Sông Trăng',
  organ: 'CB',
}

test('the office sets it; a superior may be missing, the other lines may not', () => {
  assert.deepEqual(maySetLetterhead(clerk, null), allow)
  assert.deepEqual(maySetLetterhead(clerk, head), allow)
  assert.deepEqual(maySetLetterhead({ posts: [] } as unknown as Actor, head), {
    allowed: false,
    refusal: { why: 'not-the-office' },
  })
  for (const line of ['issuer', 'place', 'organ'] as const)
    assert.deepEqual(maySetLetterhead(clerk, { ...head, [line]: '' }), {
      allowed: false,
      refusal: { why: 'line-missing', line },
    })
})
