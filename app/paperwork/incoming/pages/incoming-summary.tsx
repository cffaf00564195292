// What an incoming document is, beside what is done with it.
import type { KeptFile } from '#foundation/files/file.ts'
import { type Day, written, writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Incoming, symbolOf } from '../incoming.ts'
import { incomingWords } from '../incoming.words.ts'
import { incomingPageWords } from '../incoming-page.words.ts'

type SummaryProps = { incoming: Incoming; language: Language }

export function IncomingSummary({ incoming, language }: SummaryProps) {
  const [t, list] = [incomingPageWords({ language }), incomingWords({ language })]
  const day = (one: Day | null) => (one ? written(one) : '')
  const rows: [string, string][] = [
    [t.arrived, written(incoming.arrivedOn)],
    [t.from, incoming.organName],
    [t.symbol, symbolOf(incoming)],
    [t.dated, day(incoming.on)],
    [t.type, incoming.typeName],
    [t.urgency, list.urgency[incoming.urgency] ?? ''],
    [t.askedBy, day(incoming.answerBy)],
    [t.business, incoming.business === 'new' ? '' : list.businesses[incoming.business]],
    [t.note, incoming.note ?? ''],
    [t.registeredBy, `${incoming.registeredByName}, ${writtenMoment(incoming.registeredAt)}`],
  ]
  return (
    <dl class="sum">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

type FilesProps = { incoming: Id<'incoming'>; files: Pick<KeptFile, 'id' | 'name'>[]; language: Language }

/** First on the page: one reads it before one gives it to anybody. */
export function IncomingFiles({ incoming, files, language }: FilesProps) {
  const t = incomingPageWords({ language })
  return (
    <section>
      <h2>{t.attached}</h2>
      {files.length === 0 && <p class="soft">{t.noFile}</p>}
      <ul class="rows">
        {files.map((file) => (
          <li>
            <a href={paths.incomingFile({ incoming, file: file.id })}>{file.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
