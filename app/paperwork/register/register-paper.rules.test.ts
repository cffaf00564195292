// The register on paper: ten columns, numbered, under the cover.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { mayWrite } from '#paperwork/documents/may-write.rules.ts'
import { registerWords } from './register.words.ts'
import { registerPaper, registerTable } from './register-paper.rules.ts'
import type { OutgoingEntry } from './series.ts'

const { columns, title, book } = registerWords({ language: 'vi' })
const texts = { columns, title, book, period: 'Từ ngày 01/01/2026 đến ngày 22/11/2026', numbers: 'Từ số 01 đến số 01' }
const head = {
  family: 'PARTY',
  superior: null,
  issuer: 'Đảng ủy xã Sông Trăng',
  place: 'Sông Trăng',
  organ: 'ĐU',
} as const
const entry: OutgoingEntry = {
  ...{
    document: 'd' as Id<'document'>,
    series: 's' as Id<'series'>,
    ordinal: 1,
    number: '01-CV/ĐU',
    on: day('2026-02-03'),
  },
  ...{ what: 'Công văn về việc họp', signer: 'Lê Văn Bình', recipients: 'Các chi bộ', keptAt: 'Văn phòng', copies: 3 },
  ...{ sentOn: day('2026-02-04'), receivedBy: null, note: null },
}

test('each document is a line of ten cells, as the norm has them', () => {
  const paper = registerPaper([entry], head, texts, day('2026-11-22'))
  const [table] = paper.body
  assert.ok(table?.kind === 'table' && table.table.numbered && paper.landscape)
  assert.deepEqual(table.table.rows, [
    {
      kind: 'row',
      cells: [
        '01-CV/ĐU',
        '03/02/2026',
        'Công văn về việc họp',
        'Lê Văn Bình',
        'Các chi bộ',
        'Văn phòng',
        '3',
        '04/02/2026',
        '',
        '',
      ],
    },
  ])
  assert.deepEqual(paper.cover, [texts.period, texts.numbers, texts.book])
  assert.deepEqual(mayWrite(paper), { allowed: true })
})

test('an empty register has a cover and its columns; a workbook has the same cells', () => {
  assert.deepEqual(registerPaper([], head, texts, day('2026-11-22')).cover, [texts.period, texts.book])
  const around = { committee: '', office: '', party: '', dated: '', foot: '' }
  const table = registerTable([entry], texts, around)
  assert.equal(table.columns.length, 10)
  assert.equal(table.rows[0]?.[0], '01-CV/ĐU')
})
