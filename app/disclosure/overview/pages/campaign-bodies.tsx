// The bodies as the plan names them, each with how far its units are.
import type { BodyTally } from '#cycle/duties/board.rules.ts'
import { sentence } from '#kernel/sentence.ts'
import { paths } from '#shell/paths.ts'
import { Bar, Key } from '#ui/bar.tsx'
import { Mark } from '#ui/mark.tsx'
import { State } from '#ui/state.tsx'
import { type CampaignShared, markOf } from './campaign-shared.ts'

export function CampaignBodies({ bodies, ...shared }: CampaignShared & { bodies: BodyTally[] }) {
  const { t, campaign } = shared
  const board = paths.duties({ campaign: campaign.id })
  if (bodies.length === 0) return null
  return (
    <>
      <h2>{t.bodies}</h2>
      <table class="cards">
        <caption class="w">
          {(['done', 'going', 'todo', 'late'] as const).map((kind) => (
            <Key kind={kind} label={t.keys[kind]} />
          ))}
        </caption>
        <thead>
          <tr>
            <th>{t.body}</th>
            <th class="w">{t.progress}</th>
            <th class="num">{t.acceptedHead}</th>
            <th>{t.how}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((body) => (
            <Row body={body} />
          ))}
        </tbody>
      </table>
      <p class="gap">
        <a href={board}>{t.wholeBoard}</a>
      </p>
    </>
  )

  function Row({ body: { body, place, rows, tally } }: { body: BodyTally }) {
    const mark = markOf(shared, { spans: rows[0]?.spans ?? [], source: rows[0]?.plan ?? null })
    const units = [...new Set(rows.map(({ unit }) => unit))]
    const [only] = units
    const to =
      units.length === 1 && only ? paths.unitDuties({ campaign: campaign.id, unit: only }) : `${board}?sort=unit`
    const open = rows.length - tally.done - tally.late
    const begun = tally.going + tally.sent + tally.back
    return (
      <tr>
        <td>
          {mark && place !== '' && <Mark {...mark} place={place} />}
          <a href={to}>{sentence(body)}</a>
        </td>
        <td class="w">
          <Bar
            parts={[
              { kind: 'done', count: tally.done },
              { kind: 'going', count: Math.min(begun, open) },
              { kind: 'todo', count: Math.max(0, open - begun) },
              { kind: 'late', count: tally.late },
            ]}
          />
        </td>
        <td class="num" data-l={t.acceptedHead}>
          <b>{tally.done}</b>
          {t.outOf(rows.length)}
        </td>
        <td>
          {tally.late > 0 ? (
            <State shape="late">{t.late(tally.late)}</State>
          ) : tally.soon > 0 ? (
            <State shape="soon">{t.soon(tally.soon)}</State>
          ) : (
            <State shape="done">{t.onTime}</State>
          )}
        </td>
      </tr>
    )
  }
}
