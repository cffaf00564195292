// /campaigns/:campaign/projector — for the wall: what runs and what comes next, in letters that the last row reads.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { islands } from '#shell/islands.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { momentOf } from '../clock.ts'
import { runningOf, timed } from '../programme.rules.ts'
import { programmeWords } from '../programme.words.ts'
import { usualHour } from './show-programme.tsx'

export const showProjectorPage = page(paths.projector, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = programmeWords(context)
    const ceremony = await getCeremony(context, id)
    const items = timed(ceremony.programme, ceremony.beginsAt ?? usualHour)
    const day = ceremony.day ?? context.today
    const { now, next } = runningOf(items, context.now, (hour) => momentOf(day, hour))
    return (
      <Screen actor={actor} here="campaigns" title={sentence(ceremony.name)} large>
        <div class="wall" data-renew="">
          {now ? (
            <p>
              <span class="soft">{t.now}</span>
              <strong>{now.item}</strong>
              <span>{now.speaker ?? now.who}</span>
            </p>
          ) : (
            <p class="soft">{next ? t.notBegun : t.allDone}</p>
          )}
          {next && (
            <p>
              <span class="soft">
                {t.next} · {next.from}
              </span>
              <b>{next.item}</b>
            </p>
          )}
        </div>
        <script src={islands.renew.url} defer />
      </Screen>
    )
  },
})
