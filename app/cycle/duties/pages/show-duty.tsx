// /duties/:duty — one duty: the plan's own sentence, who does it by when, what was handed in, and all that happened.
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getPlanText } from '#cycle/plan-review/plan-text.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { listCorrections } from '../correction.reads.ts'
import { beginDuty, handIn, openDuty, takeBackProof } from '../duty.acts.ts'
import { getDuty, listDutiesOfAssignment, listReceipts } from '../duty.reads.ts'
import { dutyPageWords } from '../duty-page.words.ts'
import { acceptProof, returnProof } from '../judgement.acts.ts'
import { listProofs } from '../proof.reads.ts'
import { listStory } from '../story.reads.ts'
import { DutyDoing } from './duty-doing.tsx'
import { DutyHeading } from './duty-heading.tsx'
import { DutyJudging } from './duty-judging.tsx'
import { PlanWords } from './duty-plan.tsx'
import { Proofs } from './duty-proofs.tsx'
import { DutyStory } from './duty-story.tsx'
import { DutySummary } from './duty-summary.tsx'
import { type DutyRefused, RefusedSummary } from './refused-summary.tsx'

export const showDutyPage = page(paths.duty, {
  async arrive(context, { duty }) {
    await openDuty(context, duty) // refused means only that nothing opens; a receipt stays all the same
  },

  async get(context, { duty: id }, { refusal, form }: Asked<DutyRefused>) {
    const actor = await getActor(context)
    const duty = await getDuty(context, id)
    if (!maySee(actor, { status: duty.campaignStatus })) throw forbidden()

    const t = dutyPageWords(context)
    const { today, language } = context
    const shared = { t, duty, today, language }
    const corrections = await listCorrections(context, duty.assignment)
    const [proofs, receipts] = [await listProofs(context, id), await listReceipts(context, id)]
    const line = await listDutiesOfAssignment(context, duty.assignment)
    const text = await getPlanText(context, duty.plan)
    return (
      <Screen large actor={actor} title={t.title(duty.unitName)} heading={<DutyHeading {...shared} />}>
        {duty.campaignStatus === 'trial' && <Note>{t.trial}</Note>}
        {refusal && <RefusedSummary {...shared} refused={refusal} />}
        <div class="cols">
          <div>
            <PlanWords {...shared} source={text} corrections={corrections} />
            <DutyDoing {...shared} actor={actor} refused={refusal} form={form} />
            <DutyJudging {...shared} actor={actor} refused={refusal} form={form} />
            <Proofs {...shared} proofs={proofs} />
          </div>
          <aside>
            <DutySummary {...shared} line={line} receipts={receipts} />
            {isOffice(actor) && isLive(duty.campaignStatus) && (
              <p class="gap">
                <a class="b two" href={paths.correctAssignment({ assignment: duty.assignment })}>
                  {t.correct}
                </a>
              </p>
            )}
            <DutyStory {...shared} entries={await listStory(context, duty)} />
          </aside>
        </div>
      </Screen>
    )
  },

  async post(context, { duty }, form) {
    const act = fieldOf(form, 'act')
    const verdict = await perform()
    if (verdict.allowed) return goTo(paths.duty({ duty }))
    return { ...verdict, refusal: { ...verdict.refusal, act } }

    async function perform() {
      switch (act) {
        case 'begin':
          return beginDuty(context, duty)
        case 'take-back':
          return takeBackProof(context, duty)
        case 'accept':
          return acceptProof(context, duty)
        case 'return':
          return returnProof(context, duty, fieldOf(form, 'reason'))
        default: {
          const files = filesOf(form, 'files').map(async (file) => ({ name: file.name, bytes: await file.bytes() }))
          return handIn(context, duty, { text: fieldOf(form, 'text'), files: await Promise.all(files) })
        }
      }
    }
  },
})
