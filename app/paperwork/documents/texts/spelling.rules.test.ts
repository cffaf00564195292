// Both ways of writing the mark, each turned into the other and back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#kernel/day.ts'
import type { Paper } from '../paper.ts'
import { inSpelling, spelled } from './spelling.rules.ts'

const pairs: [string, string][] = [
  ['Đảng ủy, Ủy ban, ĐẢNG ỦY', 'Đảng uỷ, Uỷ ban, ĐẢNG UỶ'],
  ['hòa bình, HÒA, hóa, họa', 'hoà bình, HOÀ, hoá, hoạ'],
  ['sức khỏe, xòe, lõa', 'sức khoẻ, xoè, loã'],
  ['thủy, tùy, lũy, hủy, lụy', 'thuỷ, tuỳ, luỹ, huỷ, luỵ'],
]

for (const [old, today] of pairs)
  test(`${old} is ${today} by the other setting`, () => {
    assert.equal(spelled(old, 'uỷ'), today)
    assert.equal(spelled(today, 'ủy'), old)
    assert.equal(spelled(old, 'ủy'), old)
    assert.equal(spelled(today, 'uỷ'), today)
  })

test('what both write alike stays as it is', () => {
  for (const text of [
    'hoàn thành',
    'huỳnh',
    'quý',
    'quỳ',
    'Quý',
    'khuỷu',
    'ngoái',
    'loáy',
    'toán',
    'của',
    'mùa',
    'thúy kiều'.slice(5),
  ])
    for (const spelling of ['ủy', 'uỷ'] as const) assert.equal(spelled(text, spelling), text)
})

test('what comes apart into letters and marks is put together', () =>
  assert.equal(spelled('Đảng ủy'.normalize('NFD'), 'ủy'), 'Đảng ủy'.normalize('NFC')))

test('once more changes nothing, and the way back leads back', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'ủyuỷhòaàoáeéQq un,'), { maxLength: 20 }), (letters) => {
      const [one, other] = [spelled(letters.join(''), 'ủy'), spelled(letters.join(''), 'uỷ')]
      assert.equal(spelled(one, 'ủy'), one)
      assert.equal(spelled(other, 'uỷ'), other)
    }),
  ))

test('a paper is spelled throughout, and nothing else of it changes', () => {
  const paper: Paper = {
    ...{ family: 'PARTY', type: 'notice', format: 'A4', on: day('2026-08-05'), drawnOn: day('2026-08-01') },
    ...{
      superior: null,
      issuer: 'Đảng ủy',
      number: { ordinal: 1, type: 'TB', organ: 'ĐU' },
      place: 'Hòa An',
      heading: 'Thông báo',
    },
    ...{ subject: 'hủy lịch', body: [{ kind: 'paragraph', runs: [{ text: 'Ủy ban', bold: true }] }], closing: null },
  }
  const spelledPaper = inSpelling(paper, 'uỷ')
  assert.deepEqual([spelledPaper.issuer, spelledPaper.place, spelledPaper.subject], ['Đảng uỷ', 'Hoà An', 'huỷ lịch'])
  assert.deepEqual(inSpelling(spelledPaper, 'ủy'), paper)
})
