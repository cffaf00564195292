// /campaigns/:campaign/end — the office ends or cancels a campaign, with a reason, knowing what then still works.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { cancelCampaign, endCampaign } from '../campaign.acts.ts'
import { getCampaign } from '../campaign.reads.ts'
import { type EndRefusal, mayEnd, maySee } from '../campaign.rules.ts'
import { campaignListWords } from '../campaign.words.ts'

export const endCampaignPage = page(paths.endCampaign, {
  async get(context, { campaign: id }, { refusal, form }: Asked<EndRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = campaignListWords(context)
    const verdict = mayEnd(actor, campaign, null)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.endTitle}>
        <p class="lead">
          <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>. {t.endLead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'reason', text: error }]} />}
        {verdict.allowed ? (
          <form method="post">
            <WordsField
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              error={error}
              value={fieldOf(form, 'reason')}
            />
            <ul class="how gap">
              <li>{t.afterEnd}</li>
              <li>{t.afterCancel}</li>
            </ul>
            <p class="f bs">
              <Button name="how" value="end">
                {t.end}
              </Button>
              <Button kind="two" name="how" value="cancel">
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
    const close = fieldOf(form, 'how') === 'cancel' ? cancelCampaign : endCampaign
    const verdict = await close(context, campaign, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.campaign({ campaign })) : verdict
  },
})
