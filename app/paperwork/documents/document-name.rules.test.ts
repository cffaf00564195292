// Numbers and file names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentEntry } from './document.ts'
import { fileNameOf, numberOf } from './document-name.rules.ts'

const of = (change: Partial<DocumentEntry>) =>
  ({
    family: 'PARTY',
    type: 'plan',
    ordinal: 5,
    sign: 'KH',
    organ: 'ĐU',
    subject: 'thi đua',
    ...change,
  }) as DocumentEntry

test('each family writes its number in its own way', () => {
  assert.equal(numberOf(of({})), '05-KH/ĐU')
  assert.equal(numberOf(of({ ordinal: 112 })), '112-KH/ĐU')
  assert.equal(numberOf(of({ family: 'STATE', organ: 'UBND' })), '05/KH-UBND')
  assert.equal(numberOf(of({ family: 'STATE', organ: 'UBND', type: 'dispatch', sign: 'CV' })), '05/UBND')
  assert.equal(numberOf(of({ ordinal: null, sign: null, organ: null })), null)
})

test('a file name has no letter that a disk refuses', () => {
  assert.equal(fileNameOf(of({ subject: 'về “a/b”: thử?' })), '05-KH-ĐU Kế hoạch về “a-b”- thử-')
  assert.ok(fileNameOf(of({ subject: 'dài '.repeat(100) })).length <= 120)
})
