// The campaign's timeline as pictures, with the table behind them; phases change their state by the day.

import { phaseStateOf } from '#cycle/campaigns/campaign.rules.ts'
import type { Occasion, Phase, Review } from '#cycle/campaigns/campaign.ts'
import { written } from '#kernel/day.ts'
import { firstDay, lastDay, type PartialDay, writtenPartly } from '#kernel/partial-day.ts'
import { Mark } from '#ui/mark.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { type Happening, happeningsOf, stretchOf } from '../campaign-time.rules.ts'
import { type CampaignShared, markOf } from './campaign-shared.ts'

type TimeProps = CampaignShared & { phases: Phase[]; occasions: Occasion[]; reviews: Review[] }

export function CampaignTime({ phases, occasions, reviews, ...shared }: TimeProps) {
  const { t, campaign, today, language } = shared
  const said = (day: PartialDay) => writtenPartly(day, { language })
  const happenings = happeningsOf(campaign, { occasions, reviews }, today)
  const stretch = stretchOf(campaign, phases, happenings)
  const shown = happenings.filter(({ kind, day }) => kind !== 'today' || (day >= stretch.from && day <= stretch.to))
  const drawn = {
    label: t.timelineLabel(written(stretch.from), written(stretch.to), written(today)),
    ...stretch,
    stretches: phases.map((phase) => ({
      name: phase.name,
      hint: `${said(phase.from)} – ${said(phase.to)}, ${t.phaseStates[phaseStateOf(phase, today)]}`,
      from: firstDay(phase.from),
      to: lastDay(phase.to),
      running: phaseStateOf(phase, today) === 'running',
    })),
    moments: shown.map((one) => ({
      text: nameOf(one),
      date: said(one.on as PartialDay), // a whole day is a partial one too
      day: one.day,
      kind: one.kind === 'occasion' || one.kind === 'today' ? one.kind : ('milestone' as const),
    })),
  }
  return (
    <section>
      <h2>{t.timeline}</h2>
      <Timeline {...drawn} />
      <details>
        <summary>{t.asTable}</summary>
        <table class="cards">
          <caption>{t.tableCaption}</caption>
          <thead>
            <tr>
              <th>{t.what}</th>
              <th>{t.when}</th>
              <th>{t.kind}</th>
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => (
              <Row
                quoted={phase.name}
                spans={phase.spans}
                source={phase.source}
                when={`${said(phase.from)} – ${said(phase.to)}`}
                kind={`${t.kinds.phase}, ${t.phaseStates[phaseStateOf(phase, today)]}`}
                aim={phase.aim}
              />
            ))}
            <Row name={t.launch} when={said(launchDay())} kind={t.kinds.milestone} />
            {reviews.map(({ kind, on, reportBy, spans, source }) => (
              <Row
                name={t[kind]}
                spans={spans}
                source={source}
                when={[on ? said(on) : t.noDate, reportBy && t.reportBy(said(reportBy))].filter(Boolean).join('; ')}
                kind={t.kinds.milestone}
              />
            ))}
            {occasions.map(({ text, on, spans, source }) => (
              <Row
                quoted={text}
                spans={spans}
                source={source}
                when={on ? said(on) : t.noDate}
                kind={t.kinds.occasion}
              />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )

  function launchDay(): PartialDay {
    return happenings.find(({ kind }) => kind === 'launch')?.on as PartialDay // it is always among them
  }

  function nameOf(one: Happening): string {
    if (one.kind === 'occasion') return one.text
    return one.kind === 'today' ? t.today : t[one.kind]
  }

  function Row(row: {
    name?: string
    quoted?: string
    spans?: Phase['spans']
    source?: Phase['source']
    when: string
    kind: string
    aim?: string | null
  }) {
    const mark = row.spans && markOf(shared, { spans: row.spans, source: row.source ?? null })
    return (
      <tr>
        <td>
          {mark && <Mark {...mark} />}
          {row.quoted ? <q>{row.quoted}</q> : row.name}
          {row.aim && <p class="soft">{row.aim}</p>}
        </td>
        <td>{row.when}</td>
        <td>{row.kind}</td>
      </tr>
    )
  }
}
