// Text that has become no field: it may be given to one, or be left as it stands.
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark, Quote } from '#ui/mark.tsx'
import { placeOf } from '../place.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { reviewWords } from '../review.words.ts'
import type { View } from './review-head.tsx'

type LooseProps = { plan: Plan; loose: Span[]; left: Span[]; view: View; reader: { language: Language } }

export function LooseText({ plan, loose, left, view, reader }: LooseProps) {
  const t = reviewWords(reader)
  return (
    <>
      <h2 id="loose">{t.loose(loose.length)}</h2>
      <p class="soft">{loose.length > 0 ? t.looseHint : t.looseNone}</p>
      <ol class="rows">
        {loose.map((span) => (
          <li>
            <Place {...{ plan, span, reader }} />
            {!view.closed && (
              <div class="bs tight">
                <a class="b two" href={`${paths.addFinding({ plan: plan.id })}?from-at=${span[0]}&to-at=${span[1]}`}>
                  {t.assign}
                </a>
                <button type="submit" class="b link" form="answers" name="leave" value={span.join('-')}>
                  {t.leave}
                </button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <details>
          <summary>{t.left(left.length)}</summary>
          <ol class="rows">
            {left.map((span) => (
              <li>
                <Place {...{ plan, span, reader }} />
                {!view.closed && (
                  <div class="bs tight">
                    <button type="submit" class="b link" form="answers" name="take-up" value={span.join('-')}>
                      {t.takeUp}
                    </button>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Place({ plan, span, reader }: Pick<LooseProps, 'plan' | 'reader'> & { span: Span }) {
  const { source, outline } = plan.reading
  const words = source.text.slice(...span)
  return (
    <>
      <Mark
        place={placeOf(outline, span[0]) || '§'}
        to={`${paths.readPlan({ plan: plan.id })}${at([span])}`}
        label={planWords(reader).mark}
      />
      <Quote>{words.length > 300 ? `${words.slice(0, 300)}…` : words}</Quote>
    </>
  )
}
