// An amendment: read, kept and shown; from here it is compared with the campaign that it amends.
import type { Actor } from '#foundation/people/actor.ts'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Mark, Quote } from '#ui/mark.tsx'
import { placeOf } from '../place.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { DropPlan } from './drop-plan.tsx'

export function AmendmentView({ actor, plan }: { actor: Actor; plan: Plan }) {
  const t = planWords(actor)
  const { changes, outline } = plan.reading
  return (
    <Screen actor={actor} title={t.amendment} here="campaigns">
      <p class="lead">{plan.name}</p>
      <p>{t.amendmentLead}</p>
      <h2>{t.changes}</h2>
      {changes.length === 0 && <p>{t.noChange}</p>}
      <ol class="rows">
        {changes.map(({ what, before, after, spans }) => (
          <li>
            {spans[0] && (
              <Mark
                place={placeOf(outline, spans[0][0]) || '§'}
                to={`${paths.readPlan({ plan: plan.id })}${at(spans)}`}
                label={t.mark}
              />
            )}
            <p>
              <b>{what}</b>
            </p>
            {before && (
              <p>
                {t.before}: <Quote>{before}</Quote>
              </p>
            )}
            <p>
              {t.after}: <Quote>{after}</Quote>
            </p>
          </li>
        ))}
      </ol>
      <p class="bs gap">
        <a class="b" href={paths.amendPlan({ plan: plan.id })}>
          {t.compare}
        </a>
        <a class="b two" href={paths.readPlan({ plan: plan.id })}>
          {t.text}
        </a>
        <a class="b two" href={paths.plans()}>
          {t.back}
        </a>
      </p>
      {plan.status === 'draft' && <DropPlan reader={actor} />}
    </Screen>
  )
}
