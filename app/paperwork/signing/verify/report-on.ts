// What can be said of one signature by itself.
import { chainOf } from '../certificates/chain.ts'
import { revocationOf } from '../certificates/revocation.ts'
import { isSignatureOver } from '../cms/check-signed-data.ts'
import { namedCertificates } from '../cms/named-certificates.ts'
import { readSignedData, type SignedData } from '../cms/signed-data.ts'
import { readTimeStamp } from '../cms/time-stamp.ts'
import { oid } from '../der/identifiers.ts'
import { Malformed, malformed } from '../der/malformed.ts'
import { coverageOf } from './coverage.ts'
import type { FoundSignature } from './find-signatures.ts'
import type { SignatureReport, When } from './report.ts'
import { claimedTime, stampOn } from './signing-time.ts'
import type { OpenedTrust } from './trust.ts'
import { areAllIssued, maySign, mayStamp } from './usage.ts'

type Findings = Omit<SignatureReport, 'changesAfter'>

export function reportOn(file: Uint8Array, found: FoundSignature, trust: OpenedTrust): Findings {
  const end = (found.range[2] ?? 0) + (found.range[3] ?? 0)
  const { field, kind, words } = found
  const about = { field, kind, reason: words.reason, place: words.place, covers: { bytes: end, of: file.length } }
  try {
    return { ...about, ...check(file, found, trust) }
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof RangeError)) throw error
    const nobody = { signer: null, issuer: null, when: { source: 'unknown' } as const, chain: null, revocation: null }
    return { ...about, ...nobody, integrity: 'unreadable', mayBeUsed: false }
  }
}

function check(file: Uint8Array, found: FoundSignature, trust: OpenedTrust) {
  const { pieces, value } = coverageOf(file, found)
  const { data, when, intact } =
    found.kind === 'time-stamp' ? openStamp(value, pieces) : open(found, value, pieces, trust)
  const at = when.source === 'unknown' ? trust.at : when.at
  const chain = chainOf(data.signer, [...data.certificates, ...trust.known], trust.roots, at)
  const [, issuer] = chain.certificates
  return {
    integrity: intact && areAllIssued(data, trust) ? ('intact' as const) : ('altered' as const),
    ...{ signer: data.signer.name, issuer: issuer?.name ?? null, when, chain: chain.standing },
    revocation: chain.standing === 'unknown-issuer' ? null : revocationOf(chain, trust.lists, at),
    mayBeUsed: found.kind === 'time-stamp' ? mayStamp(data.signer) : maySign(data.signer),
  }
}

function open(found: FoundSignature, value: Uint8Array, pieces: Uint8Array[], trust: OpenedTrust) {
  const data = readSignedData(value)
  const isPades = found.how === 'ETSI.CAdES.detached'
  if (!isPades && found.how !== 'adbe.pkcs7.detached') malformed('a kind of signature that is not taken')
  if (data.contentType !== oid.data || data.content) malformed('content inside a signature that stands beside it')
  const stamp = stampOn(data, trust)
  const when: When = stamp ? { source: 'time-stamp', at: stamp } : claimedTime(found.words.at)
  if (isPades && namedCertificates(data).length === 0) malformed('PAdES names its certificate')
  return { data, when, intact: isSignatureOver(data, pieces) }
}

function openStamp(value: Uint8Array, pieces: Uint8Array[]): { data: SignedData; when: When; intact: boolean } {
  const { at, data } = readTimeStamp(value, pieces)
  return { data, when: { source: 'time-stamp', at }, intact: true }
}
