import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOf, textFrom } from '../../../../../tests/making/opened.ts'

const words = 'Kế hoạch phát động thi đua của Đảng ủy xã Cây Đa, mỗi chi bộ nhận một việc.\nHết'

test('UTF-8 with and without its mark', async () => {
  assert.equal(await textFrom(Buffer.from(words)), words)
  assert.equal(await textFrom(Buffer.from(`\ufeff${words}`)), words)
})

test('UTF-16 of both orders, with and without its mark', async () => {
  const little = Buffer.from(words, 'utf16le')
  const big = Buffer.from(little).swap16()
  assert.equal(await textFrom(Buffer.concat([Buffer.from([0xff, 0xfe]), little])), words)
  assert.equal(await textFrom(Buffer.concat([Buffer.from([0xfe, 0xff]), big])), words)
  assert.equal(await textFrom(little), words)
  assert.equal(await textFrom(big), words)
})

test('Windows-1258, where a tone is a letter of its own', async () => {
  const bytes = Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20, 0xd0, 0xe0, 0x6e, 0x67]) // Kế hoạch Đàng
  assert.equal(await textFrom(bytes), 'Kế hoạch Đàng')
})

test('line ends of all systems become one', async () =>
  assert.equal(await textFrom(Buffer.from('một\r\nhai\rba\u2028bốn')), 'một\nhai\nba\nbốn'))

test('bytes that are no text are not a document', async () =>
  assert.equal(await refusalOf(Buffer.from([1, 2, 3, 0, 200, 7, 0, 9, 255, 254, 0, 0])), 'not-a-document'))
