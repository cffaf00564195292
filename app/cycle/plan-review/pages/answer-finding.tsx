// /plans/:plan/findings/:finding — one finding: its words in the plan, what the machine read, and a form to set it right.
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { answerFinding } from '../finding.acts.ts'
import { getFinding } from '../finding.reads.ts'
import { findingWords } from '../finding.words.ts'
import { type FieldError, valueTyped } from '../finding-fields.ts'
import { atFinding } from '../finding-key.ts'
import { placeOf } from '../place.ts'
import { getPlan } from '../plan.reads.ts'
import { at } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { type ReviewRefusal, refusalWords } from '../refusal.words.ts'
import { reviewWords } from '../review.words.ts'
import { enterAsOffice } from '../visit.acts.ts'
import { FindingFields, fieldErrors } from './finding-form.tsx'

export type FormRefusal = ReviewRefusal | { why: 'fields'; errors: FieldError[] }

export const answerFindingPage = page<'plan' | 'finding', FormRefusal>(paths.answerFinding, {
  async get(context, { plan: planId, finding: id }, { refusal, form }) {
    const t = reviewWords(context)
    const words = findingWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, planId)
    const finding = await getFinding(context, planId, id)
    const { text } = plan.reading.source
    const errors = refusal?.why === 'fields' ? refusal.errors : []
    const problems =
      refusal && refusal.why !== 'fields' ? [{ field: 'now', text: refusalWords(context).refusal(refusal) }] : []
    return (
      <Screen actor={actor} title={t.correctTitle} here="campaigns">
        <p class="lead">{words.kinds[finding.kind]}</p>
        <ErrorSummary title={refusalWords(context).problem} errors={[...problems, ...fieldErrors(errors, context)]} />
        {finding.spans.length > 0 && (
          <blockquote>
            <Mark
              place={placeOf(plan.reading.outline, finding.spans[0]?.[0] ?? 0) || '§'}
              to={`${paths.readPlan({ plan: planId })}${at(finding.spans)}`}
              label={planWords(context).mark}
            />
            {finding.spans.map(([start, end]) => text.slice(start, end)).join(' ')}
          </blockquote>
        )}
        <dl class="sum gap" id="now">
          {finding.machine && (
            <div>
              <dt>{t.machine}</dt>
              <dd>{words.value({ kind: finding.kind, value: finding.machine } as typeof finding)}</dd>
            </div>
          )}
          <div>
            <dt>{t.now}</dt>
            <dd>
              {words.value(finding)} ({words.answers[finding.answer].toLowerCase()}
              {finding.answeredByName && t.by(finding.answeredByName)})
            </dd>
          </div>
        </dl>
        <form method="post">
          <input type="hidden" name="version" value={String(finding.version)} />
          <FindingFields
            {...{ finding, errors, reader: context, typed: form ? (name) => fieldOf(form, name) : null }}
          />
          <p class="f bs">
            <Button>{t.save}</Button>
            <a href={`${paths.reviewPlan({ plan: planId })}${atFinding(id)}`}>{t.cancel}</a>
          </p>
        </form>
        {finding.kind === 'task' && (
          <p class="gap">
            <a href={paths.splitTask({ plan: planId, finding: id })}>{t.split}</a>
          </p>
        )}
      </Screen>
    )
  },

  async post(context, { plan, finding: id }, form) {
    const finding = await getFinding(context, plan, id)
    const { value, errors } = valueTyped(finding.kind, (name) => fieldOf(form, name), finding.value)
    if (errors.length > 0) return refuse({ why: 'fields', errors })

    const seen = { plan, finding: id, version: Number(fieldOf(form, 'version')) }
    const verdict = await answerFinding(context, seen, { answer: 'correct', value })
    return verdict.allowed ? goTo(`${paths.reviewPlan({ plan })}${atFinding(id)}`) : verdict
  },
})
