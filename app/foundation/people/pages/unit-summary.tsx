// What a unit is today, and for the office the ways to correct and to reorganise it.
import type { Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'

export function UnitSummary({ actor, unit, units }: { actor: Actor; unit: Unit; units: Unit[] }) {
  const t = unitWords(actor)
  const parent = units.find((one) => one.id === unit.parent)
  const at = { unit: unit.id }
  return (
    <>
      <dl class="sum gap">
        <div>
          <dt>{t.kind}</dt>
          <dd>{t.kinds[unit.kind]}</dd>
        </div>
        {unit.shortName && (
          <div>
            <dt>{t.shortName}</dt>
            <dd>{unit.shortName}</dd>
          </div>
        )}
        {parent && (
          <div>
            <dt>{t.parent}</dt>
            <dd>
              <a href={paths.unit({ unit: parent.id })}>{parent.name}</a>
            </dd>
          </div>
        )}
        {unit.tier && (
          <div>
            <dt>{t.tier}</dt>
            <dd>{t.tiers[unit.tier]}</dd>
          </div>
        )}
        <div>
          <dt>{t.time}</dt>
          <dd>{t.span(written(unit.from), unit.to && written(unit.to))}</dd>
        </div>
      </dl>
      {mayRunOffice(actor).allowed && (
        <p class="bs gap">
          <a class="b two" href={paths.editUnit(at)}>
            {t.correct}
          </a>
          {unit.to === null && (
            <a class="b two" href={`${paths.newReorganisation()}?unit=${unit.id}`}>
              {t.reorganise}
            </a>
          )}
        </p>
      )}
    </>
  )
}
