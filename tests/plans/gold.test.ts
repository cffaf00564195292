// The reader against the hand-read plans: nearly everything found, and hardly anything that is not there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { goldPlans } from './gold.ts'
import { f1, sum } from './matching.ts'
import { score } from './score.ts'

const scores = goldPlans().map(({ text, gold }) => score(readPlan(text, 'txt'), gold))

test('over all plans the reader finds nineteen of twenty elements, and as many of its finds are right', () => {
  const overall = f1(sum(scores.map(({ overall }) => overall)))
  assert.ok(overall >= 0.95, `micro-F1 ${overall.toFixed(3)}`)
})

test('nine of ten tasks are found with the body that has to do them', () => {
  const tasks = f1(sum(scores.map(({ fields }) => fields.task)))
  assert.ok(tasks >= 0.9, `F1 of tasks ${tasks.toFixed(3)}`)
})

test('nine of ten deadlines are found with their task and body', () => {
  const deadlines = f1(sum(scores.map(({ fields }) => fields.deadline)))
  assert.ok(deadlines >= 0.9, `F1 of deadlines ${deadlines.toFixed(3)}`)
})
