// /campaigns/:campaign/commitments — the board: whose commitment is made, signed, kept.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listResponses } from '#cycle/response-plans/response-plan.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { makeCommitment } from '../commitment.acts.ts'
import { listCommitments, listLines } from '../commitment.reads.ts'
import { type CommitmentRefusal, handles } from '../commitment.rules.ts'
import { isSigned } from '../commitment.ts'
import { commitmentWords } from '../commitment.words.ts'
import { commitmentRefusalWords } from '../refusal.words.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { MakeForms } from './make-forms.tsx'

export const listCommitmentsPage = page(paths.commitments, {
  async get(context, { campaign: id }, { refusal }: Asked<CommitmentRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = commitmentWords(context)
    const all = await listCommitments(context, id)
    const lines = await listLines(
      context,
      all.map((one) => one.id),
    )
    const made = new Set(all.filter(({ amends }) => amends === null).map(({ unit }) => unit))
    const plans = (await listResponses(context, id)).filter(
      ({ unit, status, edition }) => !made.has(unit) && (status === 'approved' || edition > 1),
    )
    const own = isLive(campaign.status) ? plans.filter(({ unit }) => handles(actor, unit)) : []
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.board}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.board}</h1>
          </>
        }
      >
        {refusal && (
          <Note kind="bad" alert>
            {commitmentRefusalWords(context)(refusal)}
          </Note>
        )}
        <p class="lead">{t.lead(all.length, all.filter(({ status }) => isSigned(status)).length)}</p>
        {all.length === 0 ? (
          <p class="empty gap">{t.empty}</p>
        ) : (
          <CommitmentTable commitments={all} lines={lines} language={context.language} />
        )}
        <p class="gap">
          <a href={paths.promises({ campaign: id })}>{t.review}</a>
        </p>
        <MakeForms
          plans={own}
          isJoint={isOffice(actor) && own.length > 1 && !made.has(null)}
          language={context.language}
        />
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const unit = fieldOf(form, 'unit')
    const verdict = await makeCommitment(context, campaign, isId<'unit'>(unit) ? unit : null)
    return verdict.allowed ? goTo(paths.commitment({ commitment: verdict.commitment })) : verdict
  },
})
