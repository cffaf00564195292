// Who writes the last columns of the register.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import type { Deskwork } from '#paperwork/documents/document.rules.ts'
import { mayNoteHanding } from './handing.rules.ts'

const today = day('2026-11-22')
const clerk = { posts: [{ unitKind: 'party_office' }] } as Actor
const other = { posts: [{ unit: 'b', unitKind: 'party_cell', role: 'head' }] } as unknown as Actor
const issued = { unit: 'a', unitKind: 'party_cell', status: 'issued' } as unknown as Deskwork
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the office and the head of the unit note when an issued document left, not before it does', () => {
  const handed = { sentOn: today, receivedBy: 'Phan Thị Bích', note: null }
  assert.deepEqual(mayNoteHanding(clerk, issued, handed, today), allow)
  assert.deepEqual(mayNoteHanding(clerk, issued, null, today), allow)
  assert.equal(why(mayNoteHanding(other, issued, handed, today)), 'not-the-clerk')
  assert.equal(why(mayNoteHanding(clerk, { ...issued, status: 'numbered' }, handed, today)), 'not-issued')
  assert.equal(why(mayNoteHanding(clerk, issued, { ...handed, sentOn: day('2026-11-23') }, today)), 'sent-later')
})
