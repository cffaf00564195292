// An RFC 3161 time stamp: who says that these bytes were there, and when.
import { createHash } from 'node:crypto'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { membersOf, octetsOf, readDer, same, timeOf } from '../der/read.ts'
import { isSignatureOver } from './check-signed-data.ts'
import { hashOf } from './hash.ts'
import { readSignedData, type SignedData } from './signed-data.ts'

export type TimeStamp = { at: Date; data: SignedData }

/** Throws `Malformed` where it is no time stamp, where it was changed, or where it is over other bytes. */
export function readTimeStamp(token: Uint8Array, over: Uint8Array[]): TimeStamp {
  const data = readSignedData(token)
  const { content } = data
  if (data.contentType !== oid.timeStampInfo || !content) return malformed('no time stamp')
  const [version, , imprint, , at] = membersOf(readDer(content))
  const [algorithm, digest] = membersOf(imprint)
  const counted = createHash(hashOf(algorithm))
  for (const piece of over) counted.update(piece)
  if (version?.content[0] !== 1 || !same(octetsOf(digest), counted.digest()))
    malformed('a time stamp of something else')
  if (!isSignatureOver(data, [content])) malformed('a time stamp that was changed')
  return { at: timeOf(at), data }
}
