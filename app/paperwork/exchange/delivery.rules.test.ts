import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/ids.ts'
import { isMailbox, messageIdOf, pauseAfter } from './delivery.rules.ts'
import { type DeliveryMove, type DeliveryState, moved } from './delivery.ts'

test('an address is a mailbox or it is not', () => {
  for (const good of ['a@b.vn', 'van.thu+1@tinhuy.hailam.example']) assert.ok(isMailbox(good), good)
  for (const bad of [
    '',
    'a',
    'a@b',
    'a b@c.vn',
    'a@b.vn,c@d.vn',
    'x <a@b.vn>',
    'a@b.vn\nBcc: c@d.vn',
    `${'a'.repeat(250)}@b.vn`,
  ])
    assert.ok(!isMailbox(bad), bad)
})

test('a letter that is put off waits longer each time, and is given up after a day', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1))
  const waits = pauses.filter((pause) => pause !== null)
  assert.deepEqual(
    waits,
    waits.toSorted((one, other) => one - other),
  )
  assert.deepEqual([waits.length, pauses.at(-1)], [7, null])
  assert.ok(waits.reduce((sum, pause) => sum + pause, 0) > 22 * 3_600_000)
})

test('a letter has the same number at every try, of the sender’s own domain', () => {
  const id = newId<'delivery'>()
  assert.equal(messageIdOf(id, 'Đảng ủy <vp@songtrang.example>'), `<${id}@songtrang.example>`)
  assert.equal(messageIdOf(id, 'vp@songtrang.example'), `<${id}@songtrang.example>`)
  assert.equal(messageIdOf(id, 'nobody'), `<${id}@thidua.invalid>`)
})

test('no move leads out of what was recalled, and none back but sending again', () => {
  const moves: DeliveryMove[] = ['send', 'deliver', 'accept', 'refuse', 'recall', 'fail', 'resend']
  const from = (state: DeliveryState) => moves.filter((move) => moved(state, move))
  assert.deepEqual(from('recalled'), [])
  assert.deepEqual(from('refused'), ['resend'])
  assert.deepEqual(from('accepted'), ['refuse', 'recall'])
  assert.deepEqual(from('delivered'), ['accept', 'refuse', 'recall'])
})
