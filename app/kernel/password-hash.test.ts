import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword as hashOfBefore } from 'better-auth/crypto'
import { hashPassword, verifyPassword } from './password-hash.ts'

test('a password lies as Argon2id at the cost that is recommended today, with a salt of its own', async () => {
  const [one, other] = [await hashPassword('song-trang-2026'), await hashPassword('song-trang-2026')]
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/)
  assert.notEqual(one, other)
})

test('the right password opens, in any form of its letters, and no other', async () => {
  const hash = await hashPassword('Trăng lên đỉnh núi')
  assert.equal(await verifyPassword({ hash, password: 'Trăng lên đỉnh núi'.normalize('NFD') }), true)
  assert.equal(await verifyPassword({ hash, password: 'Trang len dinh nui' }), false)
})

test('a hash of before still opens; what is no hash never does', async () => {
  const hash = await hashOfBefore('song-trang-2026')
  assert.equal(await verifyPassword({ hash, password: 'song-trang-2026' }), true)
  assert.equal(await verifyPassword({ hash, password: 'song-trang-2027' }), false)
  assert.equal(await verifyPassword({ hash: 'nothing', password: '' }), false)
})
