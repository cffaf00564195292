import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offeredName } from './campaign-name.ts'

test('a campaign is called by what it is about, not by the whole subject', () => {
  const subject = 'phát động phong trào thi đua trong Đảng bộ xã mừng ngày hội; chào mừng bầu cử đại biểu Quốc hội'
  assert.equal(offeredName(subject), 'Thi đua trong Đảng bộ xã mừng ngày hội')
})

test('a long name ends with a whole word', () => {
  const name = offeredName(`Thi đua ${'xây dựng nông thôn mới '.repeat(10)}`)
  assert.ok(name.length <= 90)
  assert.ok(/(xây|dựng|nông|thôn|mới)$/.test(name), name)
})

test('a short subject stays as it is, beginning with a capital', () => {
  assert.equal(offeredName('về việc phát động đợt thi đua cao điểm mùa xuân'), 'Thi đua cao điểm mùa xuân')
  assert.equal(offeredName(''), '')
})
