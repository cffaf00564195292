import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSecureContext, SecureContextNote } from './secure-context.tsx'

test('https and the own machine are secure, another machine by http is not', () => {
  for (const origin of ['https://thidua.xa.vn', 'http://localhost:3000', 'http://a.localhost', 'http://127.0.0.1:3000'])
    assert.ok(isSecureContext(origin), origin)
  assert.ok(isSecureContext('http://[::1]:3000'))
  for (const origin of [
    'http://192.168.1.10:3000',
    'http://thidua.xa',
    'http://localhost.evil.vn',
    'http://127.evil.vn',
  ])
    assert.ok(!isSecureContext(origin), origin)
})

test('a page without a secure connection says so and what to do, in both languages', () => {
  const note = (language: 'vi' | 'en', origin: string) => String(SecureContextNote({ language, origin }))
  assert.match(note('vi', 'http://192.168.1.10:3000'), /cần kết nối an toàn.*192\.168\.1\.10.*Hỏi Văn phòng/s)
  assert.match(note('en', 'http://192.168.1.10:3000'), /needs a secure connection.*Ask the office/s)
  assert.equal(note('vi', 'https://thidua.xa.vn'), 'null')
})
