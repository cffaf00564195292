// Checks every signature of a PDF and what was done to the file after each. Pure: bytes and trust in, a report out.
import { readCertificate } from '../certificates/certificate.ts'
import { readRevocationList } from '../certificates/revocation-list.ts'
import { type Change, distinct, isSound } from '../changes/change.ts'
import { compare } from '../changes/compare.ts'
import { Malformed } from '../der/malformed.ts'
import { openDocument, type PdfDocument } from '../reading/document.ts'
import { endOf, findSignatures } from './find-signatures.ts'
import { latestState } from './latest-state.ts'
import { proofStoreOf } from './proof-store.ts'
import type { Report, SignatureReport, Verdict } from './report.ts'
import { reportOn } from './report-on.ts'
import { openTrust, type Trust, tried } from './trust.ts'

const foreignEnd: Change = { what: 'bytes-appended', page: null, name: null }

/** Never throws for what stands in the file. */
export function verifyPdf(bytes: Uint8Array, trust: Trust): Report {
  const opened = openTrust(trust)
  try {
    const { document, isWhole } = latestState(bytes)
    const found = findSignatures(document)
    if (found.length === 0) return { verdict: isWhole ? 'unsigned' : 'unreadable', bytes: bytes.length, signatures: [] }
    const store = proofStoreOf(document)
    opened.known.push(...tried(store.certificates, readCertificate))
    opened.lists.push(...tried(store.revocationLists, readRevocationList))
    const after = changesAfterEach(document, found.map(endOf), isWhole ? [] : [foreignEnd])
    const signatures = found.map((one) => ({ ...reportOn(bytes, one, opened), changesAfter: after(endOf(one)) }))
    return { verdict: verdictOf(signatures, after(-1)), bytes: bytes.length, signatures }
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof RangeError)) throw error
    return { verdict: 'unreadable', bytes: bytes.length, signatures: [] }
  }
}

/** The file is compared with itself as it stood at the end of each signature, step by step. */
function changesAfterEach(document: PdfDocument, ends: number[], atLast: Change[]): (end: number) => Change[] {
  const whole = document.file.length
  const states = [...new Set([...ends.filter((end) => end > 0 && end < whole), whole])]
  const steps = states.slice(1).map((end, index) => {
    const from = states[index] ?? 0
    return { from, changes: changesBetween(document, from, end) }
  })
  return (end) => distinct([...steps.filter(({ from }) => from >= end).flatMap(({ changes }) => changes), ...atLast])
}

function changesBetween(document: PdfDocument, from: number, to: number): Change[] {
  try {
    const later = to === document.file.length ? document : openDocument(document.file, to)
    return compare(openDocument(document.file, from), later)
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof RangeError)) throw error
    return [{ what: 'unreadable', page: null, name: null }]
  }
}

function verdictOf(signatures: SignatureReport[], changes: Change[]): Verdict {
  const isBroken = ({ integrity, chain, revocation, mayBeUsed }: SignatureReport) =>
    integrity !== 'intact' ||
    chain === 'outside-validity' ||
    chain === 'not-an-authority' ||
    revocation?.standing === 'revoked' ||
    !mayBeUsed
  if (signatures.some(isBroken) || !changes.every(isSound)) return 'unsound'
  const isSure = ({ chain, revocation, when }: SignatureReport) =>
    chain === 'trusted' &&
    (revocation?.standing === 'good' || (revocation?.standing === 'revoked-later' && when.source === 'time-stamp'))
  return signatures.every(isSure) ? 'sound' : 'doubtful'
}
