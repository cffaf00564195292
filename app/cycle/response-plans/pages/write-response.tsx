// /responses/:response_plan/write — a unit writes its response plan, saves as it goes, and sees what another saved meanwhile.
import { listContents } from '#cycle/campaigns/campaign-parts.reads.ts'
import { listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { responseRefusalWords } from '../refusal.words.ts'
import { responseWords } from '../response.words.ts'
import { saveResponse } from '../response-plan.acts.ts'
import { getResponsePlan } from '../response-plan.reads.ts'
import { maySave, type SaveRefusal } from '../response-plan.rules.ts'
import { writeResponseWords } from '../write-response.words.ts'
import { BodyFields } from './body-fields.tsx'
import { bodyIn, type Errors } from './body-form.ts'
import { ResponseHeading } from './response-heading.tsx'
import { ResponseText } from './response-text.tsx'

type WriteRefusal = SaveRefusal | { why: 'fields'; errors: Errors }

export const writeResponsePage = page(paths.writeResponse, {
  async get(context, { response_plan: id }, { refusal, form }: Asked<WriteRefusal>) {
    const actor = await getActor(context)
    const plan = await getResponsePlan(context, id)
    if (!belongsTo(actor, plan.unit)) throw forbidden()

    const { language } = context
    const [t, w] = [responseWords(context), writeResponseWords(context)]
    const words = responseRefusalWords(context)
    const verdict = maySave(actor, plan, null)
    const errors = refusal?.why === 'fields' ? refusal.errors : []
    const choice = {
      contents: await listContents(context, plan.campaign),
      duties: await listDutiesOfUnit(context, plan.campaign, plan.unit),
    }
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.title(plan.unitName)}
        heading={<ResponseHeading {...{ t, plan }} />}
      >
        <p class="lead">{w.lead}</p>
        {refusal && refusal.why !== 'fields' && (
          <Note kind="bad" alert>
            {words.refusal(refusal)}
          </Note>
        )}
        <ErrorSummary title={w.refused} errors={errors.map(({ field, error }) => ({ field, text: w.errors[error] }))} />
        {refusal?.why === 'saved-meanwhile' && (
          <details open>
            <summary>{w.theirs}</summary>
            <ResponseText body={plan.body} choice={choice} language={language} />
          </details>
        )}
        {verdict.allowed ? (
          <form method="post">
            <input type="hidden" name="seen" value={plan.version} />
            <BodyFields body={plan.body} choice={choice} form={form} errors={errors} language={language} />
          </form>
        ) : (
          <Note>{words.refusal(verdict.refusal)}</Note>
        )}
        <p class="gap">
          <a href={paths.response({ response_plan: id })}>{w.read}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { response_plan: id }, form) {
    const { body, errors } = bodyIn(form)
    if (errors.length > 0) return refuse({ why: 'fields' as const, errors })
    const { template } = writeResponseWords(context)
    const filled = fieldOf(form, 'act') === 'template' && {
      topics: body.topics || template.topics,
      measures: body.measures || template.measures,
    }
    const verdict = await saveResponse(context, id, {
      body: { ...body, ...filled },
      seen: Number(fieldOf(form, 'seen')),
    })
    if (!verdict.allowed) return verdict
    const reading = fieldOf(form, 'act') === 'read'
    return goTo(reading ? paths.response({ response_plan: id }) : paths.writeResponse({ response_plan: id }))
  },
})
