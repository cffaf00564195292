import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment } from './download.ts'

test('the name of a download cannot break out of its header, and comes out as it was', () => {
  const names = [
    'Báo cáo "quý I".pdf',
    "a'b(c)*d.pdf",
    'x"; filename=evil.exe; y="',
    'a\r\nset-cookie: x=1',
    'a\ud800b',
    '100%.xlsx',
  ]
  for (const name of names) {
    const [, value = ''] = /^attachment; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(attachment(name)) ?? []
    assert.equal(decodeURIComponent(value), name.toWellFormed(), name)
  }
})
