// What the campaign holds, in the plan's words: contents, targets, movements, ceremony, tracks, superior plans, recipients.

import type { Child } from 'hono/jsx'
import type { CommendationTrack, Content, Movement, Target } from '#cycle/campaigns/campaign.ts'
import type { RecipientToday } from '#cycle/campaigns/recipient.reads.ts'
import type { SuperiorPlan } from '#cycle/campaigns/superior.ts'
import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import { written } from '#kernel/day.ts'
import type { Span } from '#kernel/span.ts'
import { paths } from '#shell/paths.ts'
import { Mark } from '#ui/mark.tsx'
import { type CampaignShared, markOf } from './campaign-shared.ts'

type ContentsProps = CampaignShared & {
  contents: Content[]
  targets: Target[]
  movements: Movement[]
  tracks: CommendationTrack[]
  recipients: RecipientToday[]
  superiors: SuperiorPlan[]
  ceremony: Ceremony | undefined
}

export function CampaignContents({
  contents,
  targets,
  movements,
  tracks,
  recipients,
  superiors,
  ceremony,
  ...shared
}: ContentsProps) {
  const { t, campaign } = shared
  return (
    <>
      <h2>{t.holds}</h2>
      <Listed title={t.contents} count={contents.length}>
        <Branch parent={null} />
      </Listed>
      <Listed title={t.targets} count={targets.length}>
        {targets.map(({ text, spans, source }) => (
          <Line spans={spans} source={source}>
            <q>{text}</q>
          </Line>
        ))}
      </Listed>
      <Listed title={t.movements} count={movements.length}>
        {movements.map(({ name, spans, source, launchedBy }) => (
          <Line spans={spans} source={source}>
            <q>{name}</q> {launchedBy && <span class="soft sm">{launchedBy}</span>}
          </Line>
        ))}
      </Listed>
      {ceremony && (
        <Listed title={t.ceremony} count={1}>
          <Line spans={ceremony.spans}>
            <q>{ceremony.name}</q>
            <p class="sm">
              {t.ceremonyDraft}. <a href={paths.ceremony({ campaign: campaign.id })}>{t.openCeremony}</a>
            </p>
          </Line>
        </Listed>
      )}
      <Listed title={t.tracks} count={tracks.length}>
        {tracks.map(({ track, lead, spans, source }) => (
          <Line spans={spans} source={source}>
            {t.track[track]}
            {lead && <span class="soft">: {lead}</span>}
          </Line>
        ))}
      </Listed>
      <Listed title={t.superior} count={superiors.length}>
        {superiors.map((plan) => (
          <Line spans={plan.spans} unnumbered={t.basis}>
            <Superior plan={plan} />
          </Line>
        ))}
      </Listed>
      <Listed title={t.recipients} count={recipients.length} open={recipients.some(({ redirect }) => redirect)}>
        {recipients.map(({ who, purpose, archive, spans, source, redirect }) => (
          <Line spans={spans} source={source} unnumbered={t.recipients}>
            {who}
            {(purpose || archive) && <span class="soft"> ({purpose ?? t.archive})</span>}
            {redirect && (
              <p class="sm soft">
                {t.redirected(redirect.name, written(redirect.endedOn), redirect.to.join(', '), redirect.ground)}
              </p>
            )}
          </Line>
        ))}
      </Listed>
    </>
  )

  function Superior({ plan: { text, leadsTo } }: { plan: SuperiorPlan }) {
    if (leadsTo === null) return <q>{text}</q>
    if (leadsTo.to === 'elsewhere')
      return (
        <>
          <q>{text}</q> <span class="soft sm">{t.known(leadsTo.issuer)}</span>
        </>
      )
    return (
      <a href={leadsTo.to === 'campaign' ? paths.campaign(leadsTo) : paths.readPlan(leadsTo)}>
        <q>{text}</q>
      </a>
    )
  }

  function Branch({ parent }: { parent: Content['id'] | null }) {
    return (
      <>
        {contents
          .filter((content) => content.parent === parent)
          .map(({ id, ordinal, text, spans, source }) => (
            <>
              <Line spans={spans} source={source}>
                {ordinal && !text.startsWith(ordinal) && <span class="soft">{ordinal} </span>}
                <q>{text}</q>
              </Line>
              <Branch parent={id} />
            </>
          ))}
      </>
    )
  }

  function Line({ spans, source = null, unnumbered, children }: LineProps) {
    const mark = markOf(shared, { spans, source }, unnumbered)
    return (
      <li>
        {mark && <Mark {...mark} />}
        {children}
      </li>
    )
  }
}

type LineProps = { spans: Span[]; source?: Content['source']; unnumbered?: string; children?: Child }

function Listed({ title, count, open, children }: { title: string; count: number; open?: boolean; children?: Child }) {
  if (count === 0) return null
  return (
    <details open={open}>
      <summary>{`${title} (${count})`}</summary>
      <ul class="rows">{children}</ul>
    </details>
  )
}
