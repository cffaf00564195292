// The first step of adding: the words of the plan, letter by letter, and what they are.
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { Button, ErrorSummary, Field } from '#ui/form.tsx'
import { Quote } from '#ui/mark.tsx'
import { WordsField } from '#ui/text-field.tsx'
import type { FindingKind } from '../finding.ts'
import { findingWords } from '../finding.words.ts'
import { placeOf } from '../place.ts'
import type { Plan } from '../plan.ts'
import { refusalWords } from '../refusal.words.ts'
import { reviewWords } from '../review.words.ts'
import type { AskedFor } from './add-finding.tsx'

type WordsProps = { plan: Plan; asked: AskedFor; span: Span | null; places: Span[]; reader: { language: Language } }

export function AddWords({ plan, asked, span, places, reader }: WordsProps) {
  const t = reviewWords(reader)
  const { text } = plan.reading.source
  const error = asked.words !== '' && places.length === 0 ? t.notThere : undefined
  return (
    <>
      <p class="lead">{t.addLead}</p>
      <ErrorSummary title={refusalWords(reader).problem} errors={error ? [{ field: 'words', text: error }] : []} />
      <form method="get">
        <input type="hidden" name="go" value="on" />
        {span ? (
          <>
            <blockquote>{text.slice(...span)}</blockquote>
            <input type="hidden" name="from-at" value={String(span[0])} />
            <input type="hidden" name="to-at" value={String(span[1])} />
          </>
        ) : (
          <WordsField
            name="words"
            label={t.words}
            hint={t.wordsHint}
            error={error}
            rows={3}
            most={1500}
            value={asked.words}
          />
        )}
        {!span && places.length > 1 && <Which {...{ plan, places, legend: t.which }} />}
        <Field name="kind-of" label={t.kind}>
          <select id="kind-of" name="kind-of">
            {(Object.entries(findingWords(reader).kinds) as [FindingKind, string][]).map(([kind, name]) => (
              <option value={kind} selected={kind === (asked.kind ?? 'task')}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <p class="f bs">
          <Button>{t.continue}</Button>
        </p>
      </form>
    </>
  )
}

/** The same words in several places: each with what stands around it. */
function Which({ plan, places, legend }: { plan: Plan; places: Span[]; legend: string }) {
  const { source, outline } = plan.reading
  return (
    <fieldset class="f">
      <legend>{legend}</legend>
      {places.slice(0, 20).map(([start, end], index) => (
        <p class="tick">
          <input type="radio" id={`place-${index}`} name="place" value={`${start}-${end}`} checked={index === 0} />
          <label for={`place-${index}`}>
            <b>{placeOf(outline, start)}</b>{' '}
            <Quote>
              …{source.text.slice(Math.max(0, start - 40), start)}
              <mark>{source.text.slice(start, end)}</mark>
              {source.text.slice(end, end + 40)}…
            </Quote>
          </label>
        </p>
      ))}
    </fieldset>
  )
}
