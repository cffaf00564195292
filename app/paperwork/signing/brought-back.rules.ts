// A file that came back from a desktop program, signed by a USB token: only a signature may have been added. Pure.
import { type Change, isSound } from './changes/change.ts'
import { compare } from './changes/compare.ts'
import { Malformed } from './der/malformed.ts'
import { openDocument } from './reading/document.ts'
import type { SignatureReport } from './verify/report.ts'
import type { Trust } from './verify/trust.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

export type BroughtRefusal =
  | { why: 'another-file' } // it does not begin with what was given out
  | { why: 'unreadable' }
  | { why: 'nothing-signed' }
  | { why: 'too-many' }
  | { why: 'signature-wrong' }
  | { why: 'changed'; changes: Change[] }

export type Brought = { signature: SignatureReport } | BroughtRefusal

/** `given` as it left the house, `brought` as it came back. Whether the signer is who should sign is for the caller. */
export function judgeBrought(given: Uint8Array, brought: Uint8Array, trust: Trust): Brought {
  if (brought.length < given.length || Buffer.compare(given, brought.subarray(0, given.length)) !== 0)
    return { why: 'another-file' }
  if (brought.length === given.length) return { why: 'nothing-signed' }
  const [before, after] = [verifyPdf(given, trust), verifyPdf(brought, trust)]
  if (after.verdict === 'unreadable') return { why: 'unreadable' }
  const added = after.signatures.length - before.signatures.length
  if (added < 1) return { why: 'nothing-signed' }
  const signature = after.signatures.at(-1)
  if (added > 1 || !signature || signature.kind !== 'signature') return { why: 'too-many' }
  const changes = changesIn(given, brought)
  if (!changes.every(isSound)) return { why: 'changed', changes: changes.filter((one) => !isSound(one)) }
  const isWhole = signature.covers.bytes === signature.covers.of
  return signature.integrity === 'intact' && signature.mayBeUsed && isWhole ? { signature } : { why: 'signature-wrong' }
}

function changesIn(given: Uint8Array, brought: Uint8Array): Change[] {
  try {
    return compare(openDocument(given), openDocument(brought))
  } catch (error) {
    if (error instanceof Malformed) return [{ what: 'unreadable', page: null, name: null }]
    throw error
  }
}
