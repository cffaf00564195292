import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { newId } from '#kernel/ids.ts'
import { standardTerms, type Term, termNames, termsWith } from '#kernel/terms.ts'
import { maySetWord, mayTakeBackWord } from './own-word.rules.ts'
import type { OwnWords } from './own-word.ts'
import { ownWordWords } from './own-word.words.ts'
import { examplesOf } from './term-examples.words.ts'

const holding = { unit: newId<'unit'>(), unitName: 'Văn phòng', role: 'head', title: 'Chánh Văn phòng' } as const
const clerk: Actor = { id: newId(), name: 'Tri', language: 'vi', posts: [{ ...holding, unitKind: 'party_office' }] }
const secretary: Actor = { ...clerk, posts: [{ ...holding, unitKind: 'party_cell' }] }

function why(term: Term, word: string, own: OwnWords = {}, actor = clerk): string {
  const verdict = maySetWord(actor, term, word, own)
  if (verdict.allowed) return 'allowed'
  for (const language of ['vi', 'en'] as const)
    assert.ok(ownWordWords({ language }).refusal(verdict.refusal).length > 15)
  return verdict.refusal.why
}

test('the office gives a term a word that people there say', () => {
  for (const word of ['đầu việc', 'Đảng bộ bộ phận', 'việc số 1', 'ban, ngành', 'kinh tế - xã hội'])
    assert.equal(why('duty', word), 'allowed', word)
})

test('nobody else changes words', () => assert.equal(why('duty', 'đầu việc', {}, secretary), 'not-office'))

test('an empty word is none', () => assert.equal(why('duty', ''), 'word-missing'))

test('a word that would break tables is too long', () => {
  assert.equal(why('duty', 'việc'.repeat(7)), 'allowed')
  assert.equal(why('duty', 'việc'.repeat(8)), 'word-too-long')
})

test('signs that are no words are refused', () => {
  for (const word of ['<b>việc</b>', '{duty}', 'việc  lớn', '7 việc', 'việc!', 'việc, ', '…'])
    assert.equal(why('duty', word), 'word-odd', word)
})

test('what is said already is no change', () => {
  assert.equal(why('duty', 'nhiệm vụ'), 'nothing-changed')
  assert.equal(why('duty', 'đầu việc', { duty: 'đầu việc' }), 'nothing-changed')
  assert.equal(why('duty', 'Đầu việc', { duty: 'đầu việc' }), 'allowed', 'with a capital it is another spelling')
})

test('the way back to the standard word is to take the own one back', () => {
  assert.equal(why('duty', 'nhiệm vụ', { duty: 'đầu việc' }), 'is-standard')
  assert.equal(why('duty', 'Nhiệm vụ'), 'is-standard')
})

test('no two terms have one word, whether their own or the standard one, even one that is not in use', () => {
  assert.equal(why('duty', 'đơn vị'), 'word-taken')
  assert.equal(why('duty', 'Đơn Vị'), 'word-taken')
  assert.equal(why('duty', 'đầu mối', { unit: 'đầu mối' }), 'word-taken')
  assert.equal(why('duty', 'đơn vị', { unit: 'đầu mối' }), 'word-taken')
})

test('only a word that was set is taken back, and by the office', () => {
  assert.deepEqual(mayTakeBackWord(clerk, 'duty', { duty: 'đầu việc' }), { allowed: true })
  assert.deepEqual(mayTakeBackWord(clerk, 'duty', {}), { allowed: false, refusal: { why: 'no-own-word' } })
  assert.deepEqual(mayTakeBackWord(secretary, 'duty', { duty: 'đầu việc' }), {
    allowed: false,
    refusal: { why: 'not-office' },
  })
  for (const language of ['vi', 'en'] as const) assert.ok(ownWordWords({ language }).refusal({ why: 'no-own-word' }))
})

test('the examples of every term show the word that is tried', () => {
  for (const term of termNames) {
    const lines = examplesOf(termsWith({ [term]: 'từ thử' }))[term]
    assert.ok(lines.length > 0 && lines.every((line) => /từ thử/i.test(line)), term)
    assert.ok(!lines.some((line) => line.includes(standardTerms[term].vi)), term)
  }
})
