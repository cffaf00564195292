// Which digests and signatures are taken: SHA-2 with ECDSA or RSA; nothing that is broken or unfinished.
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { type Der, identifierOf, membersOf, same } from '../der/read.ts'
import { nothing } from '../der/write.ts'

export type Hash = 'sha256' | 'sha384' | 'sha512'

const hashes: Record<string, Hash> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' }
const signatures: Record<string, Hash> = {
  ...{ [oid.ecdsaWithSha256]: 'sha256', [oid.ecdsaWithSha384]: 'sha384', [oid.ecdsaWithSha512]: 'sha512' },
  ...{ [oid.rsaWithSha256]: 'sha256', [oid.rsaWithSha384]: 'sha384', [oid.rsaWithSha512]: 'sha512' },
}

export const hashOf = (algorithm: Der | undefined): Hash =>
  hashes[nameOf(algorithm)] ?? malformed('a digest that is not taken')

/** Some name only RSA, and mean the digest of the content. */
export function digestOf(algorithm: Der | undefined, hash: Hash): Hash {
  const name = nameOf(algorithm)
  return name === oid.rsa ? hash : (signatures[name] ?? malformed('a kind of signature that is not taken'))
}

function nameOf(algorithm: Der | undefined): string {
  const [name, parameters, ...more] = membersOf(algorithm)
  if (more.length > 0 || (parameters && !same(parameters.raw, nothing))) malformed('the parameters of an algorithm')
  return identifierOf(name)
}
