// The sentence around some words of a plan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '#kernel/span.ts'
import { sentenceAt } from './sentence.ts'

const text = `1. Các chi bộ:
- Họp chi bộ mỗi tháng; báo cáo kết
quả về Văn phòng trước ngày 25. Ghi rõ số liệu.
- Treo cờ.`
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const said = (spans: Span[]) =>
  sentenceAt(text, spans)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

test('it begins after the sentence before and ends with its own full stop; line ends become blanks', () =>
  assert.equal(said([spanOf('báo cáo kết\nquả')]), '[báo cáo kết quả] về Văn phòng trước ngày 25.'))

test('the dash of the list is not part of it', () =>
  assert.equal(said([spanOf('mỗi tháng')]), 'Họp chi bộ [mỗi tháng];'))

test('it ends where the next point begins', () => assert.equal(said([spanOf('Treo cờ')]), '[Treo cờ].'))

test('two places are both marked', () =>
  assert.equal(said([spanOf('báo cáo'), spanOf('trước ngày 25')]), '[báo cáo] kết quả về Văn phòng [trước ngày 25].'))

test('without a place there is nothing', () => assert.deepEqual(sentenceAt(text, []), []))
