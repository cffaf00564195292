// /responses/:response_plan/works/:work — a registered work: what was planned, how it went, photos of before and after.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { typedDay, written } from '#kernel/day.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { responseWords } from '../response.words.ts'
import { getResponsePlan } from '../response-plan.reads.ts'
import { typedNumber } from '../typed-number.ts'
import { addPhotos, tellResult } from '../work.acts.ts'
import { listPhotos, listResults } from '../work.reads.ts'
import { mayAddPhotos, type WorkRefusal } from '../work.rules.ts'
import { workWords } from '../work.words.ts'
import { numberIn } from './target-fields.tsx'
import { WorkForms } from './work-forms.tsx'
import { WorkPhotos } from './work-photos.tsx'

export const showWorkPage = page(paths.registeredWork, {
  async get(context, { response_plan: id, work }, { refusal, form }: Asked<WorkRefusal>) {
    const actor = await getActor(context)
    const plan = await getResponsePlan(context, id)
    if (!maySee(actor, { status: plan.campaignStatus })) throw forbidden()
    const planned = plan.body.works.find((one) => one.id === work)
    if (!planned) throw missing()

    const { language, today } = context
    const [t, w] = [workWords(context), responseWords(context)]
    const result = (await listResults(context, id)).find((one) => one.work === work)
    const photos = (await listPhotos(context, id)).filter((one) => one.work === work)
    const costs = (cost: number | null, days: number | null) =>
      [cost !== null && `${w.cost}: ${numberIn(cost)}`, days !== null && `${w.days}: ${numberIn(days)}`]
        .filter(Boolean)
        .join(' · ')
    return (
      <Screen actor={actor} here="campaigns" title={planned.name}>
        <p class="lead">
          {plan.unitName}. {planned.who}
        </p>
        {refusal && (
          <Note kind="bad" alert>
            <b>{t.refused}</b> {t.refusal(refusal)}
          </Note>
        )}
        <p>
          {t.planned}: {costs(planned.cost, planned.days) || '…'}
        </p>
        <p>
          {t.result}: {result ? t.done(written(result.on), result.byName) : t.notDone}{' '}
          {result && costs(result.cost, result.days)} {result?.note}
        </p>
        <div class="cols">
          <WorkPhotos plan={id} photos={photos} moment="before" language={language} />
          <WorkPhotos plan={id} photos={photos} moment="after" language={language} />
        </div>
        {mayAddPhotos(actor, plan).allowed && <WorkForms {...{ result, form, today, language }} />}
        <p class="gap">
          <a href={paths.response({ response_plan: id })}>{t.back}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { response_plan: plan, work }, form) {
    const verdict = fieldOf(form, 'act') === 'photos' ? await photograph() : await tell()
    return verdict.allowed ? goTo(paths.registeredWork({ response_plan: plan, work })) : verdict

    async function photograph() {
      const brought = filesOf(form, 'photos').map(async (file) => ({ name: file.name, bytes: await file.bytes() }))
      const moment = fieldOf(form, 'moment') === 'after' ? 'after' : 'before'
      return addPhotos(context, { plan, work }, { moment, photos: await Promise.all(brought) })
    }

    function tell() {
      const numbers = { cost: typedNumber(fieldOf(form, 'cost')), days: typedNumber(fieldOf(form, 'days')) }
      const told = { on: typedDay(fieldOf(form, 'on')), note: fieldOf(form, 'note'), ...numbers }
      return tellResult(context, { plan, work }, told)
    }
  },
})
