import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { forgeries } from '../../../tests/signing/forging.ts'
import { type House, makeHouse, makePerson, type Person } from '../../../tests/signing/people.ts'
import { commitment, signAs, withFields } from '../../../tests/signing/signed.ts'
import { trustIn } from '../../../tests/signing/trusting.ts'
import { judgeBrought } from './brought-back.rules.ts'
import type { Trust } from './verify/trust.ts'

let house: House
let person: Person
let trust: Trust
let given: Uint8Array
let brought: Uint8Array
before(async () => {
  house = await makeHouse()
  person = await makePerson(house, 'Đặng Văn Sáu')
  trust = await trustIn(house)
  given = await signAs(await withFields(commitment(), 3), 'ky-1', person, house)
  brought = await signAs(given, 'ky-2', person, house)
})

const whyOf = (bytes: Uint8Array) => {
  const judged = judgeBrought(given, bytes, trust)
  return 'why' in judged ? judged.why : judged.signature.signer?.name
}

test('a file to which exactly one signature was added comes back', () => assert.equal(whyOf(brought), 'Đặng Văn Sáu'))

test('the file itself, another file, and one that was written anew do not', async () => {
  assert.equal(whyOf(given), 'nothing-signed')
  assert.equal(whyOf(await signAs(await withFields(commitment(), 3), 'ky-1', person, house)), 'another-file')
  assert.equal(whyOf(given.subarray(0, given.length - 9)), 'another-file')
  assert.equal(whyOf(Buffer.concat([given, Buffer.from('x'.repeat(2000))])), 'nothing-signed')
})

test('two signatures at once do not', async () =>
  assert.equal(whyOf(await signAs(brought, 'ky-3', person, house)), 'too-many'))

test('a wrong signature does not', () => {
  const wrong = Buffer.from(brought)
  const at = wrong.lastIndexOf('/Contents <') + 2000
  wrong.write(wrong.subarray(at, at + 2).toString() === '00' ? '11' : '00', at)
  assert.equal(whyOf(wrong), 'signature-wrong')
})

test('whatever else was changed on the way, before or after the signature, is found', async () => {
  for (const [how, forge] of Object.entries(forgeries)) {
    if (how === 'something is put behind the end') continue
    const before = await signAs(forge(given, 1), 'ky-2', person, house).catch(() => null)
    if (before) assert.equal(whyOf(before), 'changed', `${how}, then signed`)
    assert.equal(whyOf(forge(brought, 1)), 'changed', `signed, then ${how}`)
  }
})
