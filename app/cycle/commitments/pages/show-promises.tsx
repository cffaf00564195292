// /campaigns/:campaign/promises — the ledger: every signed promise word for word, unit by unit, for each review.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listCommitments, listLines } from '../commitment.reads.ts'
import { isSigned } from '../commitment.ts'
import { commitmentWords } from '../commitment.words.ts'
import { signingWords } from '../signing.words.ts'
import { PromiseList } from './promise-list.tsx'
import { titleOf } from './title-of.ts'

export const showPromisesPage = page(paths.promises, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const [t, s] = [commitmentWords(context), signingWords(context)]
    const signed = (await listCommitments(context, id)).filter(({ status }) => isSigned(status))
    const lines = await listLines(
      context,
      signed.map((one) => one.id),
    )
    const count = (state: string) => lines.filter((line) => line.state === state).length
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.review}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.review}</h1>
          </>
        }
      >
        <p class="lead">
          {t.reviewLead} {lines.length > 0 && `${t.kept(count('kept'), count('broken'), lines.length)}.`}
        </p>
        {signed.length === 0 && <p class="empty gap">{t.reviewEmpty}</p>}
        {signed.map((one) => (
          <section>
            <h2>
              <a href={paths.commitment({ commitment: one.id })}>{titleOf(one, t)}</a>
            </h2>
            {one.holder !== one.unit && <p class="sm">{s.holder(one.holderName ?? '')}</p>}
            <PromiseList
              lines={lines.filter((line) => line.commitment === one.id)}
              isSigned
              withUnit={one.unit === null}
              language={context.language}
            />
          </section>
        ))}
        <p class="gap">
          <a href={paths.commitments({ campaign: id })}>{t.toBoard}</a>
        </p>
      </Screen>
    )
  },
})
