// /campaigns/:campaign/run-book — the run-book: each item with its people, whom the plan names for it, and the duties of the ceremony.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { ceremonyWords } from '../ceremony.words.ts'
import { timed } from '../programme.rules.ts'
import { programmeWords } from '../programme.words.ts'
import { namedFor, ofCeremony } from '../run-book.rules.ts'
import { CeremonyFacts } from './ceremony-facts.tsx'
import { usualHour } from './show-programme.tsx'

export const showRunBookPage = page(paths.runBook, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = programmeWords(context)
    const ceremony = await getCeremony(context, id)
    const { name } = await getCampaign(context, id)
    const duties = await listDuties(context, id)
    const items = timed(ceremony.programme, ceremony.beginsAt ?? usualHour)
    const about = ofCeremony(duties)
    return (
      <Screen actor={actor} here="campaigns" title={t.runBook}>
        <p class="lead">
          <a href={paths.programme({ campaign: id })}>{sentence(name)}</a>. {t.bookLead}
        </p>
        <CeremonyFacts ceremony={ceremony} t={ceremonyWords(context)} language={context.language} />
        <h2>{t.title}</h2>
        {items.length === 0 && <p class="empty gap">{t.empty}</p>}
        <ol class="rows">
          {items.map(({ from, to, item, owner, speaker, standIn, note }) => (
            <li>
              <b>
                {from}–{to}
              </b>{' '}
              {item}
              <p class="soft">
                {[
                  `${t.speaker}: ${speaker ?? t.unset}`,
                  owner && `${t.owner}: ${owner}`,
                  standIn && `${t.standIn}: ${standIn}`,
                  note,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
              {namedFor(item, duties).map(({ id: duty, unitName, text }) => (
                <p class="sm">
                  {t.named} <a href={paths.duty({ duty })}>{unitName}</a>: <q>{text}</q>
                </p>
              ))}
            </li>
          ))}
        </ol>
        <h2>{t.duties}</h2>
        {about.length === 0 && <p class="empty gap">{t.noDuties}</p>}
        <ul class="rows">
          {about.map(({ id: duty, unitName, text }) => (
            <li>
              <a href={paths.duty({ duty })}>{unitName}</a>: <q>{text}</q>
            </li>
          ))}
        </ul>
      </Screen>
    )
  },
})
