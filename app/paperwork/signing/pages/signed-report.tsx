// What the check of a signed PDF found: the verdict first, then each signature in its order.
import type { Language } from '#kernel/words.ts'
import { Note } from '#ui/form.tsx'
import { checkSignedWords } from '../check-signed.words.ts'
import type { Report, SignatureReport, Verdict } from '../verify/report.ts'
import { reportWords } from '../verify/report.words.ts'
import { signatureLines } from '../verify/report-lines.words.ts'

const tone: Record<Verdict, 'ok' | 'warn' | 'bad'> = {
  ...{ sound: 'ok', doubtful: 'warn', unsigned: 'warn', unsound: 'bad', unreadable: 'bad' },
}

type Props = { report: Report; name: string; language: Language }

export function SignedReport({ report, name, language }: Props) {
  const t = checkSignedWords({ language })
  return (
    <section aria-live="polite">
      <Note kind={tone[report.verdict]} alert>
        <b>{reportWords({ language }).verdict[report.verdict]}</b>
        <p>{name}</p>
      </Note>
      {report.signatures.length > 0 && <h2>{t.signatures(report.signatures.length)}</h2>}
      {report.signatures.map((one) => (
        <Signature one={one} language={language} />
      ))}
    </section>
  )
}

function Signature({ one, language }: { one: SignatureReport; language: Language }) {
  const t = reportWords({ language })
  const { heading, lines, after, unsound } = signatureLines(one, language)
  return (
    <article class="gap">
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
        {after.length + unsound.length === 0 && <li>{t.nothingAfter}</li>}
      </ul>
      {after.length + unsound.length > 0 && (
        <>
          <p>{t.after}</p>
          <ul>
            {unsound.map((line) => (
              <li>
                <b>{line}</b>
              </li>
            ))}
            {after.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
