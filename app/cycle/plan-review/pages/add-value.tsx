// The second step of adding: the fields of the kind, filled from the marked words, and what it stands under.
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Button, ErrorSummary, Field, Once } from '#ui/form.tsx'
import { parentKinds } from '../finding.rules.ts'
import { type Finding, type FindingKind, standing } from '../finding.ts'
import { findingWords } from '../finding.words.ts'
import { valueFromWords } from '../finding-fields.ts'
import type { Plan } from '../plan.ts'
import { refusalWords } from '../refusal.words.ts'
import { reviewWords } from '../review.words.ts'
import type { FormRefusal } from './answer-finding.tsx'
import { FindingFields, fieldErrors } from './finding-form.tsx'

type ValueProps = {
  plan: Plan
  kind: FindingKind
  span: Span | null
  findings: Finding[]
  refusal: FormRefusal | undefined
  form: FormData | undefined
  reader: { language: Language }
}

export function AddValue({ plan, kind, span, findings, refusal, form, reader }: ValueProps) {
  const t = reviewWords(reader)
  const words = span ? plan.reading.source.text.slice(...span) : ''
  const finding = { kind, value: valueFromWords(kind, words.replace(/\s+/g, ' ')) } as Pick<Finding, 'kind' | 'value'>
  const errors = refusal?.why === 'fields' ? refusal.errors : []
  const problems =
    refusal && refusal.why !== 'fields' ? [{ field: 'parent', text: refusalWords(reader).refusal(refusal) }] : []
  return (
    <>
      <p class="lead">{findingWords(reader).kinds[kind]}</p>
      <ErrorSummary title={refusalWords(reader).problem} errors={[...problems, ...fieldErrors(errors, reader)]} />
      {words !== '' && <blockquote>{words}</blockquote>}
      <form method="post" action={paths.addFinding({ plan: plan.id })}>
        <Once />
        <input type="hidden" name="kind-of" value={kind} />
        {span && <input type="hidden" name="place" value={span.join('-')} />}
        <Parent {...{ kind, findings, reader, chosen: fieldOf(form, 'parent') || nearest(kind, span, findings) }} />
        <FindingFields {...{ finding, errors, reader, typed: form ? (name) => fieldOf(form, name) : null }} />
        <p class="f bs">
          <Button>{t.save}</Button>
          <a href={paths.reviewPlan({ plan: plan.id })}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}

function Parent({
  kind,
  findings,
  chosen,
  reader,
}: Pick<ValueProps, 'kind' | 'findings' | 'reader'> & { chosen: string }) {
  const t = reviewWords(reader)
  if (kind !== 'task' && kind !== 'occasion') return null
  const parents = standing(findings).filter((one) => one.kind === parentKinds[kind])
  if (parents.length === 0) return <p class="why gap">{t.noParent[kind]}</p>
  return (
    <Field name="parent" label={t.under[kind]}>
      <select id="parent" name="parent">
        {parents.map((parent) => (
          <option value={parent.id} selected={parent.id === chosen}>
            {findingWords(reader).value(parent)}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** The body or phase that was named last before these words. */
function nearest(kind: FindingKind, span: Span | null, findings: Finding[]): string {
  const before = standing(findings).filter(
    (one) => one.kind === parentKinds[kind] && (one.spans[0]?.[0] ?? 0) <= (span?.[0] ?? 0),
  )
  return before.at(-1)?.id ?? ''
}
