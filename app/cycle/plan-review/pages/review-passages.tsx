// The body of the review: paragraphs of the plan, each with its findings beside it.
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark } from '#ui/mark.tsx'
import type { Finding } from '../finding.ts'
import { keyOf } from '../finding-key.ts'
import type { Marking } from '../pieces.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { reviewWords } from '../review.words.ts'
import type { Passage } from '../review-view.ts'
import { FindingItem } from './finding-item.tsx'
import { Paragraph, Parts } from './plan-text.tsx'
import type { View } from './review-head.tsx'

type PassagesProps = {
  plan: Plan
  passages: Passage[]
  findings: Finding[]
  loose: Span[]
  view: View
  reader: { language: Language }
}

export function ReviewPassages({ plan, passages, findings, loose, view, reader }: PassagesProps) {
  const t = reviewWords(reader)
  const numbers = new Map(findings.map(({ id }, index) => [keyOf(id), index + 1]))
  const shown = findings.filter(({ answer, spans }) => answer !== 'dropped' && spans.length > 0)
  const all: Marking[] = [
    ...shown.map(({ id, spans }) => ({ key: keyOf(id), spans, kind: 'found' as const })),
    ...loose.map((span, index) => ({ key: `u${index}`, spans: [span], kind: 'loose' as const })),
  ]
  const itemOf = (finding: Finding) => (
    <FindingItem {...{ finding, reader, closed: view.closed, number: numbers.get(keyOf(finding.id)) ?? 0 }} />
  )
  const placeless = findings.filter(({ spans }) => spans.length === 0)
  return (
    <>
      <div class="gap" />
      {view.part === 0 && placeless.length > 0 && (
        <section aria-labelledby="placeless">
          <h2 id="placeless">{t.withoutPlace}</h2>
          <ol class="rows">{placeless.map(itemOf)}</ol>
        </section>
      )}
      {passages.map(({ blocks, findings: beside }) => {
        const own =
          view.order === 'confidence' ? all.filter(({ key }) => beside.some(({ id }) => keyOf(id) === key)) : all
        const place = blocks[0]?.place ?? ''
        return (
          <section class="read">
            <div class="doc">
              {place !== '' && blocks[0] && (
                <Mark
                  place={place}
                  to={`${paths.readPlan({ plan: plan.id })}${at([[blocks[0].start, blocks[0].end]])}`}
                  label={planWords(reader).mark}
                />
              )}
              {blocks.map((block) => (
                <Paragraph {...{ block, numbers, label: t.finding, text: plan.reading.source.text, markings: own }} />
              ))}
            </div>
            {beside.length > 0 && <ol class="rows plain">{beside.map(itemOf)}</ol>}
          </section>
        )
      })}
      <Parts
        {...{ part: view.part, count: view.count, label: planWords(reader).parts, name: planWords(reader).part }}
        to={(part) => `${paths.reviewPlan({ plan: plan.id })}?sort=${view.order}&part=${part}`}
      />
    </>
  )
}
