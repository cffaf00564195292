// /plans/:plan/findings/:finding/split — one line of the plan that asks for several things.
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'
import { splitTask } from '../addition.acts.ts'
import { getFinding } from '../finding.reads.ts'
import { atFinding } from '../finding-key.ts'
import { getPlan } from '../plan.reads.ts'
import { type ReviewRefusal, refusalWords } from '../refusal.words.ts'
import { reviewWords } from '../review.words.ts'
import { enterAsOffice } from '../visit.acts.ts'

export const splitTaskPage = page<'plan' | 'finding', ReviewRefusal>(paths.splitTask, {
  async get(context, { plan, finding: id }, { refusal, form }) {
    const t = reviewWords(context)
    const actor = await enterAsOffice(context)
    const { reading } = await getPlan(context, plan)
    const finding = await getFinding(context, plan, id)
    const words = finding.spans.map(([start, end]) => reading.source.text.slice(start, end)).join(' ')
    const standing = 'text' in finding.value ? finding.value.text : ''
    const error = refusal && refusalWords(context).refusal(refusal)
    return (
      <Screen actor={actor} title={t.splitTitle} here="campaigns">
        <p class="lead">{t.splitLead}</p>
        <ErrorSummary title={refusalWords(context).problem} errors={error ? [{ field: 'texts', text: error }] : []} />
        {words !== '' && <blockquote>{words}</blockquote>}
        <form method="post">
          <input type="hidden" name="version" value={String(finding.version)} />
          <Field name="texts" label={t.splitField} error={error}>
            <textarea id="texts" name="texts" rows={8} aria-describedby={describedBy('texts', { error })}>
              {form ? fieldOf(form, 'texts') : sentencesOf(standing).join('\n')}
            </textarea>
          </Field>
          <p class="f bs">
            <Button>{t.split}</Button>
            <a href={`${paths.reviewPlan({ plan })}${atFinding(id)}`}>{t.cancel}</a>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { plan, finding }, form) {
    const texts = fieldOf(form, 'texts')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const seen = { plan, finding, version: Number(fieldOf(form, 'version')) }
    const verdict = await splitTask(context, seen, texts)
    return verdict.allowed ? goTo(`${paths.reviewPlan({ plan })}${atFinding(finding)}`) : verdict
  },
})

/** A first proposal: one task for each sentence or part after a semicolon. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.;])\s+(?=\S)/)
