// What a phone loads to sign is small, and its certificate request is one that the authority believes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { provenKey } from '#paperwork/signing/authority/issue-certificate.ts'
import { oid } from '#paperwork/signing/der/identifiers.ts'
import { octets, setOf } from '#paperwork/signing/der/write.ts'
import { attribute } from '#paperwork/signing/pades/signed-attributes.ts'
import { islands } from '#shell/islands.ts'
import { certificateRequest, namesDigest } from '../../app/islands/sign-der.ts'

test('the scripts of signing are at most 60 KB, packed', () => {
  const { signEnrol, signDocument, watch } = islands
  const sum = [signEnrol, signDocument, watch].reduce((bytes, { text }) => bytes + gzipSync(text).length, 0)
  assert.ok(sum <= 60 * 1024, `${sum} bytes`)
  console.log(`scripts of signing: ${sum} bytes packed`)
})

test('the request that a phone writes proves its key, and one that was bent proves nothing', async () => {
  for (let time = 0; time < 40; time++) {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    const request = await certificateRequest(pair)
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
    assert.deepEqual(await provenKey(request), spki) // with numbers of r and s that begin with zeros too
    request[30] = (request[30] ?? 0) ^ 1
    assert.equal(await provenKey(request), null)
  }
})

test('the phone finds its digest only where it is the message digest', () => {
  const digest = createHash('sha256').update('the document').digest()
  const other = createHash('sha256').update('another').digest()
  assert.ok(namesDigest(setOf(attribute(oid.messageDigest, octets(digest))), digest))
  assert.ok(!namesDigest(setOf(attribute(oid.messageDigest, octets(other))), digest))
  assert.ok(!namesDigest(setOf(attribute(oid.contentType, octets(digest))), digest))
})
