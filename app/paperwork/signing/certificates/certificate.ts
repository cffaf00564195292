// A certificate as far as a signature needs it, read from its bytes.
import { type KeyObject, X509Certificate } from 'node:crypto'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { booleanOf, type Der, expect, identifierOf, membersOf, readDer, timeOf } from '../der/read.ts'
import { nameOf, type SubjectName } from './subject-name.ts'

export type Certificate = {
  der: Uint8Array
  serial: Uint8Array // as it is encoded, with tag and length
  issuer: Uint8Array
  subject: Uint8Array
  name: SubjectName
  key: KeyObject
  kind: 'ec' | 'rsa'
  from: Date
  to: Date
  isAuthority: boolean
  usages: Set<KeyUsage> | null // null where it names none
  purposes: Set<string> | null
  /** Whether `issuer` signed it; the names are for the caller to compare. */
  signedBy(issuer: Certificate): boolean
}

const bits = ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement'] as const
const laterBits = ['keyCertSign', 'cRLSign'] as const
export type KeyUsage = (typeof bits)[number] | (typeof laterBits)[number]

/** Throws `Malformed` for what is no certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  const [tbs] = membersOf(readDer(der))
  const parts = membersOf(tbs)
  const [serial, , issuer, validity, subject] = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts
  const [from, to] = membersOf(validity)
  const opened = open(der)
  const kind = opened.publicKey.asymmetricKeyType
  if (kind !== 'ec' && kind !== 'rsa') return malformed('a kind of key that is not taken')
  return {
    ...{ der, serial: expect(serial, 0x02).raw, issuer: expect(issuer, 0x30).raw, subject: expect(subject, 0x30).raw },
    ...{ name: nameOf(expect(subject, 0x30)), key: opened.publicKey, kind, from: timeOf(from), to: timeOf(to) },
    ...extensionsOf(parts.find(({ tag }) => tag === 0xa3)),
    signedBy: (other) => opened.verify(other.key),
  }
}

function open(der: Uint8Array): X509Certificate {
  try {
    const opened = new X509Certificate(der)
    return opened.publicKey ? opened : malformed('no key')
  } catch {
    return malformed('certificate')
  }
}

function extensionsOf(holder: Der | undefined): Pick<Certificate, 'isAuthority' | 'usages' | 'purposes'> {
  const found = new Map(holder ? membersOf(membersOf(holder, 0xa3)[0]).map(extensionOf) : [])
  const constraints = found.get(oid.basicConstraints)
  const [authority] = constraints ? membersOf(readDer(constraints)) : []
  const usage = found.get(oid.keyUsage)
  const purposes = found.get(oid.extendedKeyUsage)
  return {
    isAuthority: authority?.tag === 0x01 && booleanOf(authority),
    usages: usage ? usagesOf(expect(readDer(usage), 0x03).content) : null,
    purposes: purposes ? new Set(membersOf(readDer(purposes)).map(identifierOf)) : null,
  }
}

function extensionOf(extension: Der): [string, Uint8Array] {
  const parts = membersOf(extension)
  return [identifierOf(parts[0]), expect(parts.at(-1), 0x04).content]
}

function usagesOf([, first = 0]: Uint8Array): Set<KeyUsage> {
  return new Set([
    ...bits.filter((_, index) => (first & (0x80 >> index)) !== 0),
    ...laterBits.filter((_, index) => (first & (0x04 >> index)) !== 0),
  ])
}
