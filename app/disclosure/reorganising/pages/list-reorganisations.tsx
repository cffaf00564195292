// /reorganisations?all=yes — what was done to the organisation, the latest day first, with what was undone.
import { followWords } from '#cycle/duties/follow.words.ts'
import { compare, historyOf } from '#foundation/organisation/history.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { namedAct } from '#foundation/organisation/reorganisation.rules.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { lineageWords } from '../lineage.words.ts'
import { reorganisingWords } from '../reorganising.words.ts'

export const listReorganisationsPage = page(paths.reorganisations, {
  async get(context, _, { query }) {
    const t = reorganisingWords(context)
    const kinds = reorganisationWords(context).kinds
    const [actor, acts] = [await getActor(context), await listReorganisations(context)]
    const history = historyOf(acts)
    const all = query.get('all') === 'yes'
    const shown = acts
      .filter(({ what }) => all || (what !== 'create' && what !== 'correct'))
      .toSorted((one, other) => compare(other, one))
    return (
      <Screen actor={actor} title={t.title} here="units">
        <p class="lead">{t.lead}</p>
        <p class="bs gap unprinted">
          {isOffice(actor) && (
            <a class="b" href={paths.newReorganisation()}>
              {t.begin}
            </a>
          )}
          <a class="b two" href={paths.lineage()}>
            {lineageWords(context).title}
          </a>
          {isOffice(actor) && (
            <a class="b two" href={paths.dutiesToGiveOver()}>
              {followWords(context).title}
            </a>
          )}
        </p>
        {shown.length === 0 ? (
          <div class="empty">
            <b>{t.none}</b>
            <p class="soft">{t.noneHint}</p>
          </div>
        ) : (
          <ol class="tale gap">
            {shown.map((act) => (
              <li>
                <time datetime={act.on}>{written(act.on)}</time>
                <p>
                  <a href={paths.reorganisation({ reorganisation: act.id })}>{kinds[act.what]}</a>
                  {`: ${namedAct(act, history).units.join(', ')}`}
                </p>
                {act.ground && <p class="sm soft">{act.ground.words}</p>}
                <p class="sm soft">
                  {act.undone
                    ? t.undone(act.undoneByName ?? '', writtenMoment(act.undone.at))
                    : t.entered(act.byName, writtenMoment(act.at))}
                </p>
              </li>
            ))}
          </ol>
        )}
        <p class="gap unprinted">
          <a href={all ? paths.reorganisations() : `${paths.reorganisations()}?all=yes`}>{all ? t.fewer : t.all}</a>
        </p>
      </Screen>
    )
  },
})
