// One change on the draft's page: what it is, before and after, whom it touches, and what the office says to it.
import type { Section } from '#cycle/plan-reading/reading.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { at } from '#cycle/plan-review/plan.ts'
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark, Quote } from '#ui/mark.tsx'
import { flawOf } from '../amendment.rules.ts'
import type { Amendment } from '../amendment.ts'
import { amendmentWords } from '../amendment.words.ts'
import type { Choice } from '../change.ts'
import { type DecidedChange, isClear } from '../decided.rules.ts'
import { diffWords, sideOf } from '../diff.words.ts'
import { DiffView } from './diff-view.tsx'
import { TouchedUnits } from './touched-units.tsx'

type ItemProps = {
  amendment: Amendment
  change: DecidedChange
  outline: Section[]
  choice: Choice | null
  anew: boolean
  reader: { language: Language }
}

export function ChangeItem({ amendment, change, outline, choice, anew, reader }: ItemProps) {
  const t = diffWords(reader)
  const { key, kind, what, before, after, said, doubt, touched, asksMapping, mapping } = change
  const name = kind === 'text' ? t.plain : findingWords(reader).kinds[kind]
  const flaw = flawOf(change)
  const isFinished = touched.some(({ status }) => status === 'accepted') && what === 'changed'
  const edit = `${paths.decideChange({ amendment: amendment.id })}?key=${encodeURIComponent(key)}`
  const isUnknown = asksMapping && mapping === null
  return (
    <li id={`c-${key}`} class={flaw ? 'err' : undefined}>
      <DocumentMark spans={said?.spans ?? after?.spans ?? []} plan={amendment.plan} {...{ outline, t }} />
      <h3>
        {t.what[what]}: {name}
        {(change.decision?.value || change.decision?.element) && <span class="soft sm"> ({t.byHand})</span>}
      </h3>
      {said && (
        <p class="sm">
          {t.said}: <Quote>{said.text}</Quote>
        </p>
      )}
      {doubt && (kind === 'text' || doubt === 'left-out') && <p class="why">{t.doubts[doubt]}</p>}
      {kind !== 'text' && (
        <DiffView
          before={sideOf(before, reader.language)}
          after={sideOf(after, reader.language)}
          labels={t}
          reader={reader}
        />
      )}
      {kind !== 'text' && <TouchedUnits touched={touched} t={t} />}
      {flaw && kind !== 'text' && (
        <p class="why">
          {isUnknown && after?.kind === 'task' ? t.askUnit(after.value.body) : amendmentWords(reader).refusal(flaw)}
        </p>
      )}
      <fieldset class="choice">
        <legend class="vh">{`${t.choice}: ${t.what[what]} ${name}`}</legend>
        {(['apply', 'leave'] as const).map((one) => (
          <p class="tick">
            <input
              type="radio"
              id={`${one}-${key}`}
              name={`choice.${key}`}
              value={one}
              checked={(choice ?? offered(change)) === one}
            />
            <label for={`${one}-${key}`}>{t.choices[one]}</label>
          </p>
        ))}
      </fieldset>
      {isFinished && (
        <p class="tick">
          <input type="checkbox" id={`anew-${key}`} name={`anew.${key}`} value="yes" checked={anew} />
          <label for={`anew-${key}`}>{t.anew}</label>
        </p>
      )}
      {(after || kind === 'text') && doubt !== 'no-element' && (
        <p class="sm">
          <a href={edit}>{isUnknown ? t.map : kind === 'text' ? t.point : t.edit}</a>
        </p>
      )}
    </li>
  )
}

/** What leaves no doubt is ticked beforehand; the rest waits for a person. */
const offered = (change: DecidedChange): Choice | null => (isClear(change) && flawOf(change) === null ? 'apply' : null)

type MarkProps = { spans: Span[]; plan: Amendment['plan']; outline: Section[]; t: ReturnType<typeof diffWords> }

export function DocumentMark({ spans, plan, outline, t }: MarkProps) {
  const [first] = spans
  if (!first) return null
  const place = placeOf(outline, first[0]) || t.letter
  return <Mark place={place} to={`${paths.readPlan({ plan })}${at(spans)}`} label={t.mark} />
}
