// /campaigns/:campaign/script — what is said by the master of ceremonies, and what hangs on the stage and over the road.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listSlogans } from '#cycle/campaigns/campaign-parts.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { writtenWithWeekday } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { timed } from '../programme.rules.ts'
import { scriptWords, stage } from '../script.words.ts'
import { usualHour } from './show-programme.tsx'

export const showScriptPage = page(paths.script, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = scriptWords(context)
    const ceremony = await getCeremony(context, id)
    const { theme } = await getCampaign(context, id)
    const slogans = await listSlogans(context, id)
    const when = ceremony.day ? writtenWithWeekday(ceremony.day, { language: 'vi' }) : ''
    const committee = (await getCommittee(context)).name
    const said = { committee, ceremony: sentence(ceremony.name), theme, when, place: ceremony.place ?? '' }
    const script = [
      stage.greeting(said),
      ...timed(ceremony.programme, ceremony.beginsAt ?? usualHour).map((one, index) =>
        stage.item(index + 1, one.from, one.item, one.speaker ?? one.who),
      ),
      stage.farewell(said),
    ].join('\n\n')
    const parts = [
      ['script', t.script, script, 18],
      ['backdrop', t.backdrop, stage.backdrop(said), 6],
      ['banners', t.banners, slogans.map(({ text }) => text).join('\n'), 5],
    ] as const
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">
          <a href={paths.programme({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.lead}
        </p>
        {parts.map(([name, label, text, rows]) => (
          <>
            <h2>
              <label for={name}>{label}</label>
            </h2>
            {text === '' ? (
              <p class="empty gap">{t.noBanners}</p>
            ) : (
              <textarea id={name} rows={rows} readonly>
                {text}
              </textarea>
            )}
          </>
        ))}
      </Screen>
    )
  },
})
