// What the check found, in words that a resident understands; and what it proves, and what it does not.
import { firstBrokenLine, grouped } from '#foundation/audit/head.rules.ts'
import { written } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { Note } from '#ui/form.tsx'
import { findHead, firstDifference, type HeadFinding } from '../check.rules.ts'
import { headPageWords } from '../head.words.ts'
import type { Checked } from './check-head.tsx'

export function CheckResult({ checked, language }: { checked: Checked; language: Language }) {
  const { typed, file, here, entry } = checked
  const t = headPageWords({ language })
  const broken = firstBrokenLine(file)
  const finding = findHead(file, typed, entry)
  const isRight = finding.found === 'line' || finding.found === 'journal'
  const differing = here && firstDifference(file, here)
  return (
    <section aria-live="polite">
      <Note kind={broken !== null || finding.found === 'other' ? 'bad' : isRight ? 'ok' : 'warn'} alert>
        <b>{said(finding)}</b>
        <p>{broken === null ? t.chainHolds : t.chainBroken(broken + 1)}</p>
        {here && <p>{differing ? t.differs(written(differing.day)) : t.agrees}</p>}
      </Note>
      <p class="sm soft">{t.against(file.committee, file.heads.length, entry === undefined ? 'file' : 'here')}</p>
      {isRight && broken === null && (
        <>
          <h2>{t.proves}</h2>
          <p>{t.provesText}</p>
        </>
      )}
      <h2>{t.provesNot}</h2>
      <p>{t.provesNotText}</p>
    </section>
  )

  function said(one: HeadFinding): string {
    switch (one.found) {
      case 'line':
        return t.line(written(one.line.day))
      case 'journal':
        return t.inJournal(one.sealedBy && written(one.sealedBy.day))
      case 'other':
        return one.line ? t.other(one.line.seq, grouped(one.line.hash)) : t.unknown
      case 'not-a-line':
        return t.notALine(one.sealedBy && written(one.sealedBy.day))
    }
  }
}
