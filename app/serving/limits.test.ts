import assert from 'node:assert/strict'
import { test } from 'node:test'
import { costOf, limits, makeLimiter } from './limits.ts'

const cost = (method: string, path: string, contentType = '', query = '') =>
  costOf({ method, path, query, contentType })

test('what costs something is counted, and reading a page is not', () => {
  assert.equal(cost('GET', '/'), null)
  assert.equal(cost('GET', '/search'), null)
  assert.equal(cost('GET', '/search', '', '?q=x'), 'search')
  assert.equal(cost('POST', '/duties/1'), 'post')
  assert.equal(cost('POST', '/plans/new', 'multipart/form-data; boundary=x'), 'upload')
  for (const path of ['/campaigns/1/duties.docx', '/campaigns/1/duties.xlsx', '/duties/1/files/2', '/plans/1/file'])
    assert.equal(cost('GET', path), 'download', path)
  assert.equal(cost('GET', '/found'), 'founding')
})

test('a hall of two hundred people behind one address works on, and one person out of it who floods has to wait', async () => {
  const limiter = makeLimiter(1)
  for (let round = 0; round < 15; round++)
    for (let person = 0; person < 200; person++)
      assert.equal(await limiter('post', { address: '10.0.0.1', session: `session ${person}` }), 0)
  const waits: number[] = []
  for (let again = 0; again < limits.post.session; again++)
    waits.push(await limiter('post', { address: '10.0.0.1', session: 'session 7' }))
  assert.ok((waits.at(-1) ?? 0) > 0 && (waits.at(-1) ?? 0) <= 60)
  assert.equal(await limiter('post', { address: '10.0.0.1', session: 'session 8' }), 0)
})

test('made-up sessions do not carry one address beyond its own limit', async () => {
  const limiter = makeLimiter(1)
  const waits = []
  for (let count = 0; count <= limits.upload.address; count++)
    waits.push(await limiter('upload', { address: '10.0.0.1', session: `made up ${count}` }))
  assert.equal(waits.at(-2), 0)
  assert.ok((waits.at(-1) ?? 0) > 0)
  assert.equal(await limiter('upload', { address: '10.0.0.2', session: undefined }), 0, 'another address')
})

test('an installation can be more generous', async () => {
  const limiter = makeLimiter(2)
  for (let count = 0; count < limits.founding.address * 2; count++)
    assert.equal(await limiter('founding', { address: '10.0.0.1', session: undefined }), 0)
  assert.ok((await limiter('founding', { address: '10.0.0.1', session: undefined })) > 0)
})
