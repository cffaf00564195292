import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientReader, type Trust } from './client.ts'

const from = (
  trust: Trust | undefined,
  remoteAddress: string,
  headers: Record<string, string> = {},
  encrypted = false,
) => clientReader(trust)({ headers, socket: { remoteAddress, encrypted } })

test('without a trusted proxy a forwarded address is ignored', () => {
  const headers = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'https' }
  assert.deepEqual(from(undefined, '10.0.0.9', headers), { address: '10.0.0.9', secure: false })
  assert.deepEqual(from(undefined, '10.0.0.9', {}, true), { address: '10.0.0.9', secure: true })
})

test('with one proxy the address that it saw counts, not the one that the client made up', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 1.2.3.4', 'x-forwarded-proto': 'https' }
  assert.deepEqual(from({ hops: 1 }, '10.0.0.2', headers), { address: '1.2.3.4', secure: true })
  assert.equal(from({ hops: 2 }, '10.0.0.2', headers).address, '6.6.6.6')
  assert.equal(from({ hops: 3 }, '10.0.0.2', headers).address, '6.6.6.6')
})

test('with a list of proxies only these are believed', () => {
  const trust = { addresses: ['10.0.0.0/8', '::1'] }
  const headers = { 'x-forwarded-for': '6.6.6.6, 1.2.3.4, 10.0.0.3' }
  assert.equal(from(trust, '10.0.0.2', headers).address, '1.2.3.4')
  assert.equal(from(trust, '::1', { 'x-forwarded-for': '2001:db8::7' }).address, '2001:db8::7')
  assert.deepEqual(from(trust, '203.0.113.5', { ...headers, 'x-forwarded-proto': 'https' }), {
    address: '203.0.113.5',
    secure: false,
  })
})

test('IPv4 is one address however it is written, and what is none is not taken', () => {
  assert.equal(from(undefined, '::ffff:10.0.0.9').address, '10.0.0.9')
  assert.equal(from({ hops: 1 }, '10.0.0.2', { 'x-forwarded-for': '1.2.3.4:5678' }).address, '1.2.3.4')
  assert.equal(from({ hops: 1 }, '10.0.0.2', { 'x-forwarded-for': '[2001:db8::7]:443' }).address, '2001:db8::7')
  for (const made of ['unknown', "' or 1=1", '1.2.3.4\u0000', '999.1.1.1', ''])
    assert.equal(from({ hops: 1 }, '10.0.0.2', { 'x-forwarded-for': made }).address, '10.0.0.2')
})

test('only the word of the nearest proxy tells whether the way was secure', () => {
  assert.equal(from({ hops: 1 }, '10.0.0.2', { 'x-forwarded-proto': 'https, http' }).secure, false)
  assert.equal(from({ hops: 1 }, '10.0.0.2', { 'x-forwarded-proto': 'HTTPS' }).secure, true)
})
