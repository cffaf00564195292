// /journal — the head of the journal, large, to be printed and read into the minutes; and the days that are published.
import { headOfDay, listPublished } from '#foundation/audit/head.reads.ts'
import { grouped } from '#foundation/audit/head.rules.ts'
import type { JournalHead } from '#foundation/audit/head.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Qr } from '#ui/qr.tsx'
import { mayTakeJournal } from '../head.rules.ts'
import { headPageWords } from '../head.words.ts'
import { DayTable } from './day-table.tsx'

/** How many days stand on the page; the days before them are folded. */
const shown = 7

export const showHeadPage = page(paths.journalHead, {
  async get(context, _, { origin }) {
    const actor = await getActor(context)
    const t = headPageWords(context)
    const [head, published] = [await headOfDay(context), await listPublished(context)]
    const days = published.toReversed()
    const { name } = await getCommittee(context)
    const { tenant } = context
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        {head ? (
          <Head {...{ head, name, t }} committee={tenant} url={addressFor(origin, tenant, head)} />
        ) : (
          <p class="empty">{t.empty}</p>
        )}
        <h2>{t.published}</h2>
        {days.length === 0 ? (
          <p class="soft">{t.publishedNone}</p>
        ) : (
          <>
            <p>{t.publishedLead(days.length, Math.min(shown, days.length))}</p>
            <DayTable days={days.slice(0, shown)} t={t} />
            {days.length > shown && (
              <details class="unprinted">
                <summary>{t.earlier(days.length - shown)}</summary>
                <DayTable days={days.slice(shown)} t={t} />
              </details>
            )}
          </>
        )}
        <ul class="rows unprinted gap">
          <li>
            <a href={paths.publishedHeads({ tenant })}>{t.file}</a>
          </li>
          <li>
            <a href={`${paths.checkHead()}?committee=${tenant}`}>{t.check}</a>
          </li>
          {mayTakeJournal(actor).allowed && (
            <li>
              <a href={paths.journalEntries()}>{t.entries}</a>
            </li>
          )}
        </ul>
      </Screen>
    )
  },
})

const addressFor = (origin: string, committee: Id<'tenant'>, { seq, hash }: JournalHead): string =>
  `${origin}${paths.checkHead()}?${new URLSearchParams({ committee, seq: String(seq), hash })}`

type HeadProps = {
  head: JournalHead
  name: string
  committee: Id<'tenant'>
  url: string
  t: ReturnType<typeof headPageWords>
}

function Head({ head, name, committee, url, t }: HeadProps) {
  return (
    <section class="seal">
      <dl class="sum">
        <div>
          <dt>{t.committee}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{t.whose}</dt>
          <dd>
            <code class="sm">{committee}</code>
          </dd>
        </div>
        <div>
          <dt>{t.entry}</dt>
          <dd class="say">{head.seq}</dd>
        </div>
        <div>
          <dt>{t.at}</dt>
          <dd>{writtenMoment(head.at)}</dd>
        </div>
        <div>
          <dt>{t.code}</dt>
          <dd>
            <code class="say">{grouped(head.hash)}</code>
            <p class="hint">{t.shortly}</p>
          </dd>
        </div>
      </dl>
      <Qr text={url} label={t.qr} />
    </section>
  )
}
