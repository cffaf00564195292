// /commitments/:commitment — a commitment: its promises, its sheet, who stands by it, and what became of each line.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { successorsOn } from '#foundation/organisation/reorganisation.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { typedDay, writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { dropCommitment, settleCommitment } from '../commitment.acts.ts'
import { getCommitment, listLines } from '../commitment.reads.ts'
import { isSigned } from '../commitment.ts'
import { commitmentWords } from '../commitment.words.ts'
import { takeOverCommitment } from '../ledger.acts.ts'
import { listSheets, listTakeovers } from '../ledger.reads.ts'
import { type AnyRefusal, commitmentRefusalWords } from '../refusal.words.ts'
import { acceptSheet, bringSheet, refuseSheet } from '../sheet.acts.ts'
import { signingWords } from '../signing.words.ts'
import { CommitmentHeading } from './commitment-heading.tsx'
import { CommitmentSigning } from './commitment-signing.tsx'
import { CommitmentStanding } from './commitment-standing.tsx'
import { PromiseList } from './promise-list.tsx'
import { titleOf } from './title-of.ts'

export const showCommitmentPage = page(paths.commitment, {
  async get(context, { commitment: id }, { refusal, form }: Asked<AnyRefusal>) {
    const actor = await getActor(context)
    const commitment = await getCommitment(context, id)
    if (!maySee(actor, { status: commitment.campaignStatus })) throw forbidden()

    const { language, today } = context
    const [t, s] = [commitmentWords(context), signingWords(context)]
    const lines = await listLines(context, [id])
    const [sheet] = await listSheets(context, id)
    const successors = commitment.holder ? await successorsOn(context, commitment.holder, today) : []
    const shared = { s, commitment, actor, form, today, language }
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={titleOf(commitment, t)}
        heading={<CommitmentHeading {...{ t, commitment }} />}
      >
        {refusal && (
          <Note kind="bad" alert>
            <b>{s.refused}</b> {commitmentRefusalWords(context)(refusal)}
          </Note>
        )}
        <div class="cols">
          <div>
            <h2>{s.lines}</h2>
            <PromiseList
              lines={lines}
              isSigned={isSigned(commitment.status)}
              withUnit={commitment.unit === null}
              language={language}
            />
            <CommitmentSigning {...shared} sheet={sheet} />
          </div>
          <aside>
            <CommitmentStanding {...shared} successors={successors} takeovers={await listTakeovers(context, id)} />
            <p class="sm soft gap">
              {commitment.madeByName}, {writtenMoment(commitment.since)}
            </p>
            <p class="gap">
              <a href={paths.commitments({ campaign: commitment.campaign })}>{t.toBoard}</a>
            </p>
          </aside>
        </div>
      </Screen>
    )
  },

  async post(context, { commitment: id }, form) {
    const verdict = await perform()
    return verdict.allowed ? goTo(paths.commitment({ commitment: id })) : verdict

    async function perform() {
      switch (fieldOf(form, 'act')) {
        case 'settle':
          return settleCommitment(context, id)
        case 'drop':
          return dropCommitment(context, id)
        case 'agrees':
          return acceptSheet(context, id)
        case 'differs':
          return refuseSheet(context, id, fieldOf(form, 'remark'))
        case 'take-over':
          return takeOverCommitment(context, id, fieldOf(form, 'words'))
        default: {
          const [file] = filesOf(form, 'photo')
          const photo = file ? { name: file.name, bytes: await file.bytes() } : null
          return bringSheet(context, id, { on: typedDay(fieldOf(form, 'on')), photo })
        }
      }
    }
  },
})
