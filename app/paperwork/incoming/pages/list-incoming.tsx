// /incoming — what came in this year: who has it, by when, how far it is.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { countAsides } from '../aside.reads.ts'
import { followed } from '../followed.reads.ts'
import { listIncoming, listYears } from '../incoming.reads.ts'
import { maySeeIncoming, paceOf } from '../incoming.rules.ts'
import { isOpen } from '../incoming.ts'
import { incomingWords } from '../incoming.words.ts'
import { IncomingTable } from './incoming-table.tsx'
import { yearIn } from './year-asked.ts'

export const listIncomingPage = page(paths.incomingList, {
  async get(context, _, { query }) {
    const actor = await getActor(context)
    const t = incomingWords(context)
    const { today, language } = context
    const year = yearIn(query, today)
    const rows = await followed(context, await listIncoming(context, year))
    const mine = rows.filter(({ given }) => maySeeIncoming(actor, given ? [given] : []))
    const open = mine.filter(({ incoming }) => isOpen(incoming.status))
    const late = open.filter((one) => paceOf(one.incoming.status, one.given?.deadline ?? null, today).kind === 'late')
    const onlyOpen = query.get('show') === 'open'
    const office = isOffice(actor)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead(open.length, late.length)}</p>
        {office && (
          <p class="bs gap unprinted">
            <a class="b" href={paths.newIncoming()}>
              {t.add}
            </a>
            <a class="b two" href={paths.incomingPackage()}>
              {t.fromPackage}
            </a>
          </p>
        )}
        <p class="bs gap unprinted">
          {(await listYears(context)).map((one) => (
            <a href={`${paths.incomingList()}?year=${one}`} aria-current={one === year ? 'page' : undefined}>
              {t.year} {one}
            </a>
          ))}
          <a href={`${paths.incomingList()}?year=${year}${onlyOpen ? '' : '&show=open'}`}>
            {onlyOpen ? t.all : t.open}
          </a>
          {(office || isLeader(actor)) && <a href={`${paths.incomingRegister()}?year=${year}`}>{t.register}</a>}
          {office && <a href={paths.asides()}>{t.asides(await countAsides(context))}</a>}
        </p>
        {mine.length === 0 ? (
          <p class="empty gap">{office || isLeader(actor) ? t.empty : t.emptyOwn}</p>
        ) : (
          <IncomingTable rows={onlyOpen ? open : mine} today={today} language={language} />
        )}
      </Screen>
    )
  },
})
