// When a signature was given: by a time stamp, or by what the signing program says.
import { chainOf } from '../certificates/chain.ts'
import type { SignedData } from '../cms/signed-data.ts'
import { readTimeStamp } from '../cms/time-stamp.ts'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import type { When } from './report.ts'
import type { OpenedTrust } from './trust.ts'
import { areAllIssued, mayStamp } from './usage.ts'

/** Null without a stamp, and for one of an authority that is not trusted here; a stamp over something else is malformed. */
export function stampOn(data: SignedData, trust: OpenedTrust): Date | null {
  const others = [...data.unsigned.values.keys()].filter((type) => type !== oid.signatureTimeStamp)
  if (others.length > 0) malformed('something beside the signature that nobody signed')
  const token = data.unsigned.values.get(oid.signatureTimeStamp)
  if (!token) return null
  const stamp = readTimeStamp(token.raw, [data.value])
  if (!areAllIssued(stamp.data, trust)) malformed('a certificate in a time stamp that nobody issued')
  const known = [...stamp.data.certificates, ...trust.known]
  const { standing } = chainOf(stamp.data.signer, known, trust.roots, stamp.at)
  return standing === 'trusted' && mayStamp(stamp.data.signer) ? stamp.at : null
}

/** `D:20261120093000+07'00'`. */
export function claimedTime(text: string | null): When {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d'?)?/.exec(text ?? '')
  if (!found) return { source: 'unknown' }
  const [, year, month, day, hour, minute, second, zone = 'Z'] = found
  const offset = zone.startsWith('Z') ? 'Z' : zone.replaceAll("'", '').replace(/^(...)/, '$1:')
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(at.getTime()) ? { source: 'unknown' } : { source: 'claimed', at }
}
