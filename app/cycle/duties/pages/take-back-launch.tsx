// /campaigns/:campaign/take-back — the office undoes the launch, until a unit has handed in something.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { followUpWords } from '../launch-follow-up.words.ts'
import { countProofs } from '../proof.reads.ts'
import { takeBackLaunch } from '../take-back.acts.ts'
import { mayTakeBackLaunch, type TakeBackRefusal } from '../take-back.rules.ts'

export const takeBackLaunchPage = page(paths.takeBackLaunch, {
  async get(context, { campaign: id }, { refusal, form }: Asked<TakeBackRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = followUpWords(context)
    const verdict = mayTakeBackLaunch(actor, campaign, await countProofs(context, id), null)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.takeBack}>
        <p class="lead">
          <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>. {t.takeBackLead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'reason', text: error }]} />}
        <form method="post">
          {verdict.allowed && (
            <WordsField
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              error={error}
              value={fieldOf(form, 'reason')}
            />
          )}
          <JudgedButton verdict={verdict} label={t.takeBack} refusalText={t.refusal} />
        </form>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict = await takeBackLaunch(context, campaign, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.campaign({ campaign })) : verdict
  },
})
