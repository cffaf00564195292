// /amendments/:amendment/take-back — the office undoes an amendment by a counter-act, with a reason.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, Note } from '#ui/form.tsx'
import { getAmendment } from '../amendment.reads.ts'
import { mayTakeBackAmendment, type TakeBackRefusal } from '../amendment.rules.ts'
import { amendmentWords } from '../amendment.words.ts'
import { documentName } from '../ground.ts'
import { getSince } from '../since.reads.ts'
import { takeBackAmendment } from '../take-back.acts.ts'

export const takeBackAmendmentPage = page(paths.takeBackAmendment, {
  async get(context, { amendment: id }, { refusal, form }: Asked<TakeBackRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = amendmentWords(context)
    const amendment = await getAmendment(context, id)
    const campaign = await getCampaign(context, amendment.campaign)
    const verdict = mayTakeBackAmendment(actor, campaign, amendment, await getSince(context, amendment), null)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.takeBackTitle}>
        <p class="lead">
          <a href={paths.amendment({ amendment: id })}>{documentName(amendment.document)}</a>. {t.takeBackLead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'reason', text: error }]} />}
        {verdict.allowed ? (
          <form method="post">
            <Field name="reason" label={t.reason} hint={t.reasonHint} error={error}>
              <textarea
                id="reason"
                name="reason"
                rows={2}
                aria-describedby={describedBy('reason', { hint: true, error })}
              >
                {fieldOf(form, 'reason')}
              </textarea>
            </Field>
            <p class="bs gap">
              <Button>{t.takeBack}</Button>
            </p>
          </form>
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
      </Screen>
    )
  },

  async post(context, { amendment }, form) {
    const verdict = await takeBackAmendment(context, amendment, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.amendment({ amendment })) : verdict
  },
})
