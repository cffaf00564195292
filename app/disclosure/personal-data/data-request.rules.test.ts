import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { mayAnswer, mayAsk, mayErase } from './data-request.rules.ts'

const holding = (unitKind: 'party_office' | 'party_cell' | null): Actor => ({
  ...{ id: newId<'person'>(), name: 'Một Người', language: 'vi' },
  posts: unitKind ? [{ unit: newId(), unitName: '', unitKind, role: 'head', title: '' }] : [],
})
const [clerk, secretary, former] = [holding('party_office'), holding('party_cell'), holding(null)]
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('everybody asks for themselves, also without a post; only the office for others; once at a time', () => {
  const ask = { kind: 'view' as const, text: '' }
  assert.equal(why(mayAsk(former, { ...ask, person: former.id }, [])), 'allowed')
  assert.equal(why(mayAsk(secretary, { ...ask, person: former.id }, [])), 'not-yours')
  assert.equal(why(mayAsk(clerk, { ...ask, person: former.id }, [])), 'allowed')
  assert.equal(why(mayAsk(former, { ...ask, person: former.id }, [{ kind: 'view' }])), 'asked-already')
  assert.equal(why(mayAsk(former, { ...ask, kind: 'correct', person: former.id }, [])), 'words-missing')
})

test('the office answers, once, in words', () => {
  assert.equal(why(mayAnswer(clerk, { outcome: null }, 'Đã gửi.')), 'allowed')
  assert.equal(why(mayAnswer(secretary, { outcome: null }, 'Đã gửi.')), 'not-the-office')
  assert.equal(why(mayAnswer(clerk, { outcome: 'granted' }, 'Đã gửi.')), 'answered')
  assert.equal(why(mayAnswer(clerk, { outcome: null }, '')), 'reply-missing')
})

test('somebody is erased who asked for it, holds no post, is not the eraser, and after the box was ticked', () => {
  const asked = { outcome: null, kind: 'delete' as const, person: former.id }
  const now = { holdsPost: false, confirmed: true }
  assert.equal(why(mayErase(clerk, asked, now)), 'allowed')
  assert.equal(why(mayErase(secretary, asked, now)), 'not-the-office')
  assert.equal(why(mayErase(clerk, { ...asked, outcome: 'refused' }, now)), 'answered')
  assert.equal(why(mayErase(clerk, { ...asked, kind: 'restrict' }, now)), 'not-asked-for')
  assert.equal(why(mayErase(clerk, { ...asked, person: clerk.id }, now)), 'is-yourself')
  assert.equal(why(mayErase(clerk, asked, { ...now, holdsPost: true })), 'holds-post')
  assert.equal(why(mayErase(clerk, asked, { ...now, confirmed: false })), 'not-confirmed')
})
