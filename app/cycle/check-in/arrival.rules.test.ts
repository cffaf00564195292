import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrivalsOf, decide, doublesIn, tokenIn } from './arrival.rules.ts'
import type { Entry, Expected } from './check-in.ts'

const guest = (id: string, expected = true): Expected => ({
  ...{ id, hash: `hash-${id}`, number: 1, name: id, unit: '', seat: null, expected },
})
const entry = (id: string, of: string, at: string, device = 'K7M'): Entry => ({
  ...{ id, guest: of, at: `2026-11-22T00:${at}:00.000Z`, device, how: 'scan' },
})
const guests = [guest('an'), guest('bao', false)]

test('a guest who is expected is welcome, one who has not said so too, and both are told apart', () => {
  assert.equal(decide(guests, [], 'hash-an').say, 'welcome')
  assert.equal(decide(guests, [], 'hash-bao').say, 'unexpected')
})

test('whoever shows the code again hears when and at which device it was shown first', () => {
  const entries = [entry('2', 'an', '09', 'X9T'), entry('1', 'an', '07')]
  const decision = decide(guests, entries, 'hash-an')
  assert.ok(decision.say === 'again')
  assert.deepEqual([decision.arrival.device, decision.arrival.at.slice(14, 16)], ['K7M', '07'])
})

test('a code of nobody on the list is unknown', () => assert.equal(decide(guests, [], 'hash-cuc').say, 'unknown'))

test('of the same moment the id decides, on every device alike', () => {
  const entries = [entry('b', 'an', '07', 'X9T'), entry('a', 'an', '07')]
  assert.equal(arrivalsOf(entries).get('an')?.id, 'a')
  assert.equal(arrivalsOf(entries.toReversed()).get('an')?.id, 'a')
})

test('a double is told with all its entries, the first one first', () => {
  const doubles = doublesIn([entry('2', 'an', '09'), entry('1', 'an', '07'), entry('3', 'bao', '08')])
  assert.deepEqual(
    doubles.map((of) => of.map(({ id }) => id)),
    [['1', '2']],
  )
})

test('a code is the address of the invitation or its secret alone, and nothing else', () => {
  const secret = 'abcdefghijABCDEFGHIJ_-12345'
  assert.equal(tokenIn(`https://thidua.example/invited/x?key=${secret}`), secret)
  assert.equal(tokenIn(`https://thidua.example/invited/x?a=1&key=${secret}&done=1`), secret)
  assert.equal(tokenIn(` ${secret} `), secret)
  for (const odd of ['', 'ngắn', 'https://elsewhere.example/?k=1', 'x'.repeat(80), `${secret} ${secret}`])
    assert.equal(tokenIn(odd), null, odd)
})
