// A report as lines of plain text; the page and the command line say the same.
import type { Language } from '#kernel/words.ts'
import { isSound } from '../changes/change.ts'
import { changeWords } from './change.words.ts'
import type { Report, SignatureReport } from './report.ts'
import { reportWords } from './report.words.ts'

export type SignatureLines = { heading: string; good: boolean; lines: string[]; after: string[]; unsound: string[] }

export function signatureLines(one: SignatureReport, language: Language): SignatureLines {
  const t = reportWords({ language })
  const { change } = changeWords({ language })
  const { chain, revocation, issuer, covers, changesAfter, integrity } = one
  const lines = [
    t.integrity[integrity],
    t.when(one.when),
    chain && t.chain[chain],
    issuer && t.issuer(issuer),
    revocation && t.revocation(revocation),
    integrity !== 'unreadable' && !one.mayBeUsed && t.misused,
    [one.reason, one.place].filter(Boolean).join(', '),
    t.covers(covers.bytes === covers.of, covers.bytes, covers.of),
  ]
  return {
    heading: [t.kind[one.kind], t.signer(one.signer)].filter(Boolean).join(': '),
    good: integrity === 'intact' && changesAfter.every(isSound),
    lines: lines.filter((line): line is string => Boolean(line)),
    after: changesAfter.filter(isSound).map(change),
    unsound: changesAfter.filter((found) => !isSound(found)).map(change),
  }
}

export function reportText(report: Report, language: Language): string {
  const t = reportWords({ language })
  const parts = report.signatures.map((one, index) => {
    const { heading, lines, after, unsound } = signatureLines(one, language)
    const told = [...unsound.map((line) => `! ${line}`), ...after].map((line) => `     ${line}`)
    return [
      `${index + 1}. ${heading}`,
      ...lines.map((line) => `   ${line}`),
      ...(told.length > 0 ? [`   ${t.after}`, ...told] : [`   ${t.nothingAfter}`]),
    ].join('\n')
  })
  return [t.verdict[report.verdict], ...parts].join('\n')
}
