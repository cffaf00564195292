// What holds for plans that nobody wrote: no difference from itself, none by numbering, and differences that lead from one to the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PartialDay, partialDay } from '#kernel/partial-day.ts'
import { content, running, task, told } from '../../../tests/elements.ts'
import { differencesBetween } from './differences.ts'
import type { Element, TaskValue } from './element.ts'
import { isSameValue, likeness, plainText } from './sameness.ts'
import { wordDiff } from './word-diff.ts'

const words = [
  'trồng',
  'tre',
  'dọn',
  'bến',
  'chợ',
  'mở',
  'lớp',
  'đường',
  'thôn',
  'rác',
  'giúp',
  'hộ',
  'nghèo',
  'cờ',
  'loa',
]
const bodies = ['Ủy ban nhân dân xã', 'Hội Nông dân xã', 'Các chi bộ trực thuộc']
const anyTask = fc
  .record({
    text: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }).map((all) => all.join(' ')),
    body: fc.constantFrom(...bodies),
    deadline: fc.option(
      fc.integer({ min: 1, max: 12 }).map((month) => partialDay(`2026-${String(month).padStart(2, '0')}`)),
    ),
  })
  .map(({ text, body, deadline }) => task(text, { body, deadline: deadline as PartialDay | null }))
const anyPlan = fc.array(
  fc.oneof(
    anyTask,
    fc.constantFrom(...words).map((text) => content(text)),
  ),
  { maxLength: 25 },
)

const saidOf = (elements: Element[]): string[] =>
  elements
    .map(({ kind, value }) =>
      [kind, plainText((value as TaskValue).text), (value as TaskValue).body, (value as TaskValue).deadline].join('|'),
    )
    .toSorted()

test('a plan compared with itself has no difference', () => {
  fc.assert(fc.property(anyPlan, (plan) => assert.deepEqual(told(plan, plan), [])))
})

test('numbering everything anew, and in another order, is no change', () => {
  const renumbered = anyPlan.chain((plan) =>
    fc.tuple(
      fc.constant(plan.map((one, index) => ({ ...one, place: `VI.${index}` }))),
      fc
        .shuffledSubarray(plan, { minLength: plan.length })
        .map((all) => all.map((one, index) => ({ ...one, place: `IX.${index + 3}` }))),
    ),
  )
  fc.assert(fc.property(renumbered, ([base, incoming]) => assert.deepEqual(told(base, incoming), [])))
})

test('the differences of any two plans, applied to the first, give the second', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (base, incoming) => {
      const held = new Map(running(base).map((element) => [element.id, element as Element]))
      const fresh: Element[] = []
      for (const { before, after } of differencesBetween({ base, running: running(base), incoming })) {
        if (before && after) held.set(before.id, after)
        else if (before) held.delete(before.id)
        else if (after) fresh.push(after)
      }
      assert.deepEqual(saidOf([...held.values(), ...fresh]), saidOf(incoming))
    }),
  )
})

test('word by word: what stays and what is gone is the old text, what stays and what is new the new one', () => {
  const line = fc.array(fc.constantFrom(...words, ' ', '  ', '\n'), { maxLength: 40 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(line, line, (before, after) => {
      const pieces = wordDiff(before, after)
      const side = (out: 'gone' | 'new') =>
        pieces
          .filter(({ how }) => how !== out)
          .map(({ text }) => text)
          .join('')
      assert.equal(side('new'), before)
      assert.equal(side('gone'), after)
    }),
  )
  assert.deepEqual(wordDiff('trước ngày 20/3', 'trước ngày 05/4'), [
    { text: 'trước ngày ', how: 'same' },
    { text: '20/3', how: 'gone' },
    { text: '05/4', how: 'new' },
  ])
})

test('likeness lies between nothing and everything, and does not mind which comes first', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const score = likeness(one, other)
      assert.ok(score >= 0 && score <= 1)
      assert.ok(Math.abs(score - likeness(other, one)) < 1e-9)
      assert.equal(likeness(one, one), 1)
    }),
  )
  assert.ok(isSameValue('content', { ordinal: '1', text: 'Giữ đê' }, { ordinal: null, text: 'giữ đê;' }))
})
