// Which documents a list shows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '#kernel/ids.ts'
import type { DocumentEntry } from '#paperwork/documents/document.ts'
import { filterDocuments } from './document-filter.rules.ts'

const document = (subject: string, change: Partial<DocumentEntry> = {}) =>
  ({
    subject,
    status: 'draft',
    type: 'notice',
    campaign: null,
    unitName: 'Đảng ủy xã',
    family: 'PARTY',
    ordinal: null,
    sign: null,
    organ: null,
    ...change,
  }) as DocumentEntry
const rows = [
  document('về việc họp'),
  document('đôn đốc', { status: 'issued', type: 'dispatch', ordinal: 7, sign: 'CV', organ: 'ĐU' }),
  document('kết quả', { campaign: 'c' as Id<'campaign'> }),
]
const every = { words: '', status: null, type: null, campaign: null }
const found = (filter: Partial<Parameters<typeof filterDocuments>[1]>) =>
  filterDocuments(rows, { ...every, ...filter }).map(({ subject }) => subject)

test('by words without marks, by number, state, type and campaign', () => {
  assert.equal(found({}).length, 3)
  assert.deepEqual(found({ words: 'don doc' }), ['đôn đốc'])
  assert.deepEqual(found({ words: '07-cv' }), ['đôn đốc'])
  assert.deepEqual(found({ status: 'issued' }), ['đôn đốc'])
  assert.deepEqual(found({ type: 'dispatch' }), ['đôn đốc'])
  assert.deepEqual(found({ campaign: 'c' as Id<'campaign'> }), ['kết quả'])
  assert.deepEqual(found({ words: 'không có' }), [])
})
