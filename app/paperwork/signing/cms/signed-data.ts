// Reads CMS SignedData with one signer, as PAdES and RFC 3161 use it. Anything that could hide beside it is refused.
import { type Certificate, readCertificate } from '../certificates/certificate.ts'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { childrenOf, type Der, expect, identifierOf, membersOf, octetsOf, readDer, same, smallOf } from '../der/read.ts'
import { type Attributes, readAttributes } from './attributes.ts'
import { digestOf, type Hash, hashOf } from './hash.ts'

export type SignedData = {
  contentType: string
  content: Uint8Array | null // what is inside; null where what is signed lies elsewhere
  certificates: Certificate[]
  signer: Certificate
  hash: Hash // of the content
  signatureHash: Hash // of the attributes
  signed: Attributes
  unsigned: Attributes
  value: Uint8Array
}

export function readSignedData(bytes: Uint8Array): SignedData {
  const [type, wrapped, ...rest] = membersOf(readDer(bytes))
  if (identifierOf(type) !== oid.signedData || rest.length > 0) malformed('no signed data')
  const [version, digests, content, certificates, ...more] = membersOf(onlyOf(wrapped, 0xa0))
  if (![1, 3].includes(smallOf(version)) || more.length !== 1) malformed('the parts of signed data')
  const read = membersOf(certificates, 0xa0).map(({ tag, raw }) =>
    tag === 0x30 ? readCertificate(raw) : malformed('a certificate of another kind'),
  )
  const info = readSigner(onlyOf(more[0], 0x31))
  if (hashOf(onlyOf(digests, 0x31)) !== info.hash) malformed('two digests that differ')
  return { ...contentOf(content), certificates: read, ...info, signer: signerAmong(read, info) }
}

const onlyOf = (holder: Der | undefined, tag: number): Der => {
  const [only, ...more] = childrenOf(expect(holder, tag))
  return only && more.length === 0 ? only : malformed('exactly one expected')
}

function contentOf(value: Der | undefined): Pick<SignedData, 'contentType' | 'content'> {
  const [type, content, ...more] = membersOf(value)
  if (more.length > 0) malformed('content')
  return { contentType: identifierOf(type), content: content ? octetsOf(onlyOf(content, 0xa0)) : null }
}

function readSigner(value: Der) {
  const [version, identity, digest, ...rest] = membersOf(value)
  const [attributes, algorithm, signature, unsigned, ...more] = rest
  if (smallOf(version) !== 1 || more.length > 0) malformed('the signer')
  const [issuer, serial] = membersOf(identity)
  const hash = hashOf(digest)
  return {
    ...{
      issuer: expect(issuer, 0x30).raw,
      serial: expect(serial, 0x02).raw,
      hash,
      signatureHash: digestOf(algorithm, hash),
    },
    ...{ signed: readAttributes(expect(attributes, 0xa0)), value: octetsOf(signature) },
    unsigned: unsigned ? readAttributes(expect(unsigned, 0xa1)) : { bytes: new Uint8Array(), values: new Map() },
  }
}

const signerAmong = (certificates: Certificate[], { issuer, serial }: { issuer: Uint8Array; serial: Uint8Array }) =>
  certificates.find((one) => same(one.issuer, issuer) && same(one.serial, serial)) ??
  malformed('no certificate of the signer')
