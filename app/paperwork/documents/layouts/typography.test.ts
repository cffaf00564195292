// Every rule of how a norm writes numbers, days, lists and beginnings.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { roman } from '#kernel/roman.ts'
import type { Paper } from '../paper.ts'
import { layoutOn, layouts } from './layout-of.ts'
import { bodyEnded, ended, listed, withoutDash } from './listed.ts'
import { datedText, numberText, padded } from './number.ts'
import { dispatchSubject, subjectOf } from './subject.ts'

const paper = { place: 'Sông Trăng', on: day('2026-02-05'), drawnOn: day('2026-01-20') }
const dated = (on: string | null) => datedText({ ...paper, on: on === null ? null : day(on) })
const numbered = (family: Paper['family'], ordinal: number | null, type: string) =>
  numberText({ number: { ordinal, type, organ: 'X' } }, layoutOn(family, day('2026-08-05')))

test('a number below ten has a zero before it', () =>
  assert.deepEqual([1, 9, 10, 133].map(padded), ['01', '09', '10', '133']))

test('each family writes its number in its own way', () => {
  assert.equal(numbered('PARTY', 5, 'KH'), 'Số 05-KH/X')
  assert.equal(numbered('STATE', 5, 'KH'), 'Số: 05/KH-X')
  assert.equal(numbered('STATE', 12, 'CV'), 'Số: 12/X') // a dispatch of the State bears no type
  assert.equal(numbered('YOUTH_UNION', 5, 'KH'), 'Số: 05 - KH/X')
})

test('a draft leaves room for its number, and some papers bear none', () => {
  assert.match(numbered('PARTY', null, 'KH') ?? '', /^Số {4,}-KH\/X$/)
  assert.equal(numberText({ number: null }, layoutOn('PARTY', day('2026-08-05'))), null)
})

test('a day below ten and a month below three have a zero before them', () => {
  assert.equal(dated('2026-02-05'), 'Sông Trăng, ngày 05 tháng 02 năm 2026')
  assert.equal(dated('2026-03-15'), 'Sông Trăng, ngày 15 tháng 3 năm 2026')
  assert.equal(dated('2026-10-01'), 'Sông Trăng, ngày 01 tháng 10 năm 2026')
})

test('a draft leaves room for its day and its month, and bears the year in which it was drawn', () =>
  assert.match(dated(null), /^Sông Trăng, ngày {4,}tháng {4,}năm 2026$/))

test('a list has a dash before each, the mark of its norm between, a full stop at its end', () => {
  assert.deepEqual(listed(['Tỉnh ủy', '- Các chi bộ;', 'Lưu Văn phòng. '], ';'), [
    '- Tỉnh ủy;',
    '- Các chi bộ;',
    '- Lưu Văn phòng.',
  ])
  assert.deepEqual(listed(['Một', 'Hai'], ','), ['- Một,', '- Hai.'])
  assert.equal(withoutDash('– Một'), 'Một')
  assert.equal(withoutDash('-12 độ'), '-12 độ')
})

test('an end takes the place of every other', () =>
  assert.deepEqual(
    ['x', 'x.', 'x;', 'x ./.', 'x, '].map((text) => ended(text, ';')),
    ['x;', 'x;', 'x;', 'x;', 'x;'],
  ))

test('a body ends as its norm wants, except after a quotation, a question or a colon', () => {
  assert.equal(bodyEnded('Thi hành Quyết định này', './.'), 'Thi hành Quyết định này./.')
  for (const text of ['Ai làm?', 'như sau:', 'hô “Quyết thắng!”', 'còn nữa…']) assert.equal(bodyEnded(text, '.'), text)
})

test('a subject begins as its family writes it', () => {
  for (const subject of ['đôn đốc', 'về việc đôn đốc', 'V/v đôn đốc', 'Về việc đôn đốc']) {
    assert.equal(dispatchSubject(subject, 'về việc'), 'về việc đôn đốc')
    assert.equal(dispatchSubject(subject, 'V/v'), 'V/v đôn đốc')
  }
  assert.equal(subjectOf('Về khen thưởng', 'về'), 'về khen thưởng')
  assert.equal(subjectOf('về việc tặng', 'Về'), 'Về việc tặng')
  assert.equal(subjectOf('Vềnh lên', 'về'), 'Vềnh lên')
})

test('annexes of the State are numbered in Roman', () =>
  assert.deepEqual([1, 4, 9, 14, 40].map(roman), ['I', 'IV', 'IX', 'XIV', 'XL']))

test('a paper follows the norm in force on its day', () => {
  const names = ['2015-01-01', '2026-05-26', '2026-05-27'].map((one) => layoutOn('PARTY', day(one)).name)
  assert.deepEqual(names, ['HD36', 'HD36', 'HD05'])
})

test('the norms of a family follow one another without a gap', () => {
  for (const list of Object.values(layouts))
    for (const [index, { to }] of list.entries()) {
      const next = list[index + 1]
      assert.equal(to === null, next === undefined)
      if (to && next) assert.equal(Date.parse(next.from) - Date.parse(to), 86_400_000)
    }
})
