// /amendments/:amendment — the diff while it is decided; afterwards what was changed, “Đã rõ”, and who has pressed it.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getPlanOutline } from '#cycle/plan-review/plan-text.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo, isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay, written, writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Note } from '#ui/form.tsx'
import { acknowledgeAmendment, dropAmendment } from '../amendment.acts.ts'
import { getAmendment, listAcknowledgements, listMade } from '../amendment.reads.ts'
import { mayAcknowledge } from '../amendment.rules.ts'
import type { Amendment } from '../amendment.ts'
import { amendmentWords } from '../amendment.words.ts'
import type { AmendRefusal } from '../amendment-refusal.words.ts'
import { applyAmendment, type Confirmed, keepChoices } from '../apply.acts.ts'
import type { Choice } from '../change.ts'
import { getDiff } from '../diff.reads.ts'
import { diffWords } from '../diff.words.ts'
import { documentName } from '../ground.ts'
import { AcknowledgementTable } from './acknowledgement-table.tsx'
import { AmendmentDraft, dayOffered } from './amendment-draft.tsx'
import { MadeChanges } from './amendment-made.tsx'

export const showAmendmentPage = page(paths.amendment, {
  async get(context, { amendment: id }, { refusal, form, origin, query }: Asked<AmendRefusal>) {
    const actor = await getActor(context)
    const amendment = await getAmendment(context, id)
    const campaign = await getCampaign(context, amendment.campaign)
    const isDraft = amendment.status === 'draft'
    if (!maySee(actor, campaign) || (amendment.status !== 'applied' && !isOffice(actor))) throw forbidden()

    const t = amendmentWords(context)
    const title = isDraft ? diffWords(context).title : sentence(documentName(amendment.document))
    const heading = (
      <>
        <p class="sm crumb">
          <a href={paths.amendments({ campaign: campaign.id })}>{sentence(campaign.name)}</a>
        </p>
        <h1>{title}</h1>
      </>
    )
    const offeredDay = dayOffered(amendment, campaign, context.today)
    return (
      <Screen actor={actor} here="campaigns" title={title} heading={heading}>
        {isDraft ? (
          <AmendmentDraft
            {...{ actor, campaign, amendment, refusal, form, origin, offeredDay }}
            diff={await getDiff(context, amendment)}
            isKept={query.has('kept')}
          />
        ) : (
          await made()
        )}
      </Screen>
    )

    async function made() {
      const all = await listMade(context, id)
      const outline = await getPlanOutline(context, amendment.plan)
      const known = await listAcknowledgements(context, id)
      const mine = all.filter(({ units, choice }) => choice === 'apply' && units.some((unit) => belongsTo(actor, unit)))
      const own = known.filter(({ unit }) => belongsTo(actor, unit))
      const confirmed = own.find(({ at }) => at !== null)
      const shared = { amendment, outline, reader: context }
      const others = all.filter((one) => !mine.includes(one))
      return (
        <>
          {refusal && (
            <Note kind="bad" alert>
              {t.refusal(refusal)}
            </Note>
          )}
          <p class="lead">{leadOf(amendment)}</p>
          {own.length > 0 && amendment.status === 'applied' && (
            <section>
              <h2>{t.mine}</h2>
              {mine.length === 0 ? <p>{t.mineNone}</p> : <MadeChanges {...shared} made={mine} />}
              {confirmed?.at && own.every(({ at }) => at !== null) ? (
                <Note kind="ok">{t.acknowledged(confirmed.byName ?? '', writtenMoment(confirmed.at))}</Note>
              ) : (
                <ActButton
                  verdict={mayAcknowledge(actor, amendment, known)}
                  {...{ label: t.acknowledge, refusalText: t.refusal, name: 'act', value: 'acknowledge' }}
                >
                  <p class="hint">{t.acknowledgeLead}</p>
                </ActButton>
              )}
            </section>
          )}
          {others.length > 0 && (
            <>
              <h2>{mine.length > 0 ? diffWords(context).others : diffWords(context).changes}</h2>
              <MadeChanges {...shared} made={others} />
            </>
          )}
          {known.length > 0 && amendment.status === 'applied' && isOffice(actor) && (
            <AcknowledgementTable {...{ amendment, campaign, known, origin, reader: context }} />
          )}
          <p class="bs gap">
            <a class="b two" href={paths.amendments({ campaign: campaign.id })}>
              {t.back}
            </a>
            <a class="b link" href={paths.readPlan({ plan: amendment.plan })}>
              {t.text}
            </a>
            {amendment.status === 'applied' && isOffice(actor) && (
              <a class="b link" href={paths.takeBackAmendment({ amendment: id })}>
                {t.takeBack}
              </a>
            )}
          </p>
        </>
      )
    }

    function leadOf({
      document,
      effectiveOn,
      appliedAt,
      appliedByName,
      status,
      overAt,
      overByName,
      overReason,
    }: Amendment): string {
      const applied =
        effectiveOn && appliedAt
          ? t.applied(documentName(document), written(effectiveOn), appliedByName ?? '', writtenMoment(appliedAt))
          : ''
      const over = overAt ? t.over(t.status[status], overByName ?? '', writtenMoment(overAt)) : ''
      return [applied, over, overReason].filter(Boolean).join(' ')
    }
  },

  async post(context, { amendment }, form) {
    const act = fieldOf(form, 'act')
    const here = paths.amendment({ amendment })
    if (act === 'acknowledge') {
      const verdict = await acknowledgeAmendment(context, amendment)
      return verdict.allowed ? goTo(here) : verdict
    }
    if (act === 'drop') {
      const { campaign } = await getAmendment(context, amendment)
      const verdict = await dropAmendment(context, amendment)
      return verdict.allowed ? goTo(paths.amendments({ campaign })) : verdict
    }
    const apply = act === 'apply'
    const verdict = await (apply ? applyAmendment : keepChoices)(context, amendment, confirmedIn(form))
    return verdict.allowed ? goTo(apply ? here : `${here}?kept`) : verdict
  },
})

function confirmedIn(form: FormData): Confirmed {
  const choices = new Map<string, Choice>()
  const anew = new Set<string>()
  for (const [name, value] of form) {
    if (name.startsWith('choice.') && (value === 'apply' || value === 'leave')) choices.set(name.slice(7), value)
    if (name.startsWith('anew.')) anew.add(name.slice(5))
  }
  return { seen: fieldOf(form, 'seen'), choices, anew, effectiveOn: typedDay(fieldOf(form, 'effective')) }
}
