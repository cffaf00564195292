// /campaigns/:campaign/ceremony/call-off — the office postpones or cancels the ceremony, with a reason for those who were invited.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { appointingWords } from '../appointing.words.ts'
import { type CallOffRefusal, mayCallOff } from '../calling-off.rules.ts'
import { callOffCeremony } from '../ceremony.acts.ts'
import { getCeremony } from '../ceremony.reads.ts'

export const callOffCeremonyPage = page(paths.callOffCeremony, {
  async get(context, { campaign: id }, { refusal, form }: Asked<CallOffRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = appointingWords(context)
    const campaign = await getCampaign(context, id)
    const { status } = await getCeremony(context, id)
    const state = { status, campaignStatus: campaign.status }
    const verdict = mayCallOff(actor, state, { how: 'cancelled', reason: null })
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.callOffTitle}>
        <p class="lead">
          <a href={paths.ceremony({ campaign: id })}>{sentence(campaign.name)}</a>. {t.callOffLead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'reason', text: error }]} />}
        {verdict.allowed ? (
          <form method="post">
            <WordsField name="reason" label={t.reason} error={error} value={fieldOf(form, 'reason')} />
            <p class="f bs">
              {status === 'confirmed' && (
                <Button name="how" value="postponed">
                  {t.postpone}
                </Button>
              )}
              <Button kind="two" name="how" value="cancelled">
                {t.cancel}
              </Button>
            </p>
          </form>
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const how = fieldOf(form, 'how') === 'cancelled' ? 'cancelled' : 'postponed'
    const verdict = await callOffCeremony(context, campaign, { how, reason: fieldOf(form, 'reason') })
    return verdict.allowed ? goTo(paths.ceremony({ campaign })) : verdict
  },
})
