// Plans that people really wrote, where a folder of them is at hand: counts, codes and dates of what must be found.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'

const file = process.env.PLANS ? join(process.env.PLANS, 'binh-chuong-2024.txt') : null
const skip = file && existsSync(file) ? false : 'PLANS names no folder with this plan'

test('a whole plan of a commune is read, with its two slips', { skip }, () => {
  const reading = readPlan(readFileSync(file ?? '', 'utf8'), 'txt')
  const { document, phases, reviews, ceremony, lint } = reading

  assert.equal(reading.kind, 'campaign-plan')
  assert.deepEqual(
    [document.number, document.date, document.symbol?.value, document.layout],
    [null, null, 'KH/ĐU', 'party'],
  )
  assert.ok(document.subject && document.issuer && reading.signer?.name && reading.theme)
  assert.deepEqual(
    phases.map(({ from, to }) => [from, to]),
    [
      ['2024-08', '2025-07'],
      ['2025-08', '2026-07'],
    ],
  )
  assert.deepEqual(
    reviews.map(({ kind, when }) => [kind, when]),
    [
      ['interim', '2025-08'],
      ['final', '2026-08'],
    ],
  )
  const counts = {
    slogans: reading.slogans.length,
    bases: reading.bases.length,
    movements: reading.movements.length,
    participants: ceremony?.participants.length,
    programme: ceremony?.programme.length,
    tracks: reading.commendation.length,
    recipients: reading.recipients.length,
    purposes: reading.purposes.length,
    requirements: reading.requirements.length,
  }
  assert.deepEqual(counts, {
    slogans: 4,
    bases: 4,
    movements: 7,
    participants: 7,
    programme: 6,
    tracks: 3,
    recipients: 9,
    purposes: 3,
    requirements: 4,
  })
  assert.ok(reading.assignments.length >= 8)
  for (const code of ['number-blank', 'ordinal-repeated', 'task-given-twice'])
    assert.ok(
      lint.some((found) => found.code === code),
      code,
    )
  assert.match(lint.find(({ code }) => code === 'ordinal-repeated')?.message ?? '', /3\.1/)
})
