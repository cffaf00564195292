// What a unit was called and where it stood in time, and the units that it came out of or that took over from it.
import type { Descent, Span } from '#foundation/organisation/history.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { written } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'

type HistoryProps = { language: Language; spans: Span[]; units: Unit[] }

/** Only where there is more than one span: one alone stands in the summary. */
export function UnitHistory({ language, spans, units }: HistoryProps) {
  if (spans.length < 2) return null
  const t = unitWords({ language })
  return (
    <>
      <h2>{t.history}</h2>
      <table class="cards">
        <thead>
          <tr>
            <th>{t.time}</th>
            <th>{t.name}</th>
            <th>{t.kind}</th>
            <th>{t.parent}</th>
            <th>{t.tier}</th>
          </tr>
        </thead>
        <tbody>
          {spans.toReversed().map(({ name, kind, parent, tier, from, to }) => (
            <tr>
              <td data-label={t.time}>{t.span(written(from), to && written(to))}</td>
              <td data-label={t.name}>{name}</td>
              <td data-label={t.kind}>{t.kinds[kind]}</td>
              <td data-label={t.parent}>{units.find(({ id }) => id === parent)?.name ?? t.noParent}</td>
              <td data-label={t.tier}>{tier ? t.tiers[tier] : t.tierUnsaid}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type LineageProps = { language: Language; unit: Id<'unit'>; units: Unit[]; descents: Descent[] }

/** The next of kin; the picture shows all. */
export function UnitLineage({ language, unit, units, descents }: LineageProps) {
  if (descents.length === 0) return null
  const t = unitWords({ language })
  const before = descents.filter(({ to }) => to === unit).map(({ from, on }) => ({ id: from, on }))
  const after = descents.filter(({ from }) => from === unit).map(({ to, on }) => ({ id: to, on }))
  return (
    <>
      <h2>{t.lineage}</h2>
      {before.length > 0 && <Kin label={t.cameOf} kin={before} units={units} />}
      {after.length > 0 && <Kin label={t.wentTo} kin={after} units={units} />}
      <p class="gap unprinted">
        <a href={`${paths.lineage()}?unit=${unit}`}>{t.picture}</a>
      </p>
    </>
  )
}

type KinProps = { label: string; kin: { id: Id<'unit'>; on: Descent['on'] }[]; units: Unit[] }

const Kin = ({ label, kin, units }: KinProps) => (
  <>
    <p class="soft gap">{label}</p>
    <ul class="rows">
      {kin.map(({ id, on }) => (
        <li>
          <a href={paths.unit({ unit: id })}>{units.find((one) => one.id === id)?.name}</a>
          <p class="sm soft">{written(on)}</p>
        </li>
      ))}
    </ul>
  </>
)
