// Words found in running text whatever their marks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hitsIn } from './search.rules.ts'

const text = 'Tiếp tục đổi  mới\nphương thức lãnh đạo. Đổi mới là việc lớn.'

test('"doi moi" finds "đổi mới", over blanks and line ends, and says where it stands in the text itself', () => {
  const hits = hitsIn(text, 'doi moi', 10)
  assert.deepEqual(
    hits.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end))),
    [['đổi  mới'], ['Đổi mới']],
  )
  assert.equal(hits[0]?.found, 'đổi mới')
  assert.equal(hits[0]?.before, 'Tiếp tục ')
})

test('marks that are typed are not asked for', () => assert.equal(hitsIn(text, 'ĐỔI MỚI', 10).length, 2))

test('no more than asked for, and nothing for nothing', () => {
  assert.equal(hitsIn(text, 'doi', 1).length, 1)
  assert.deepEqual(hitsIn(text, '  ', 10), [])
  assert.deepEqual(hitsIn(text, 'xyz', 10), [])
})
