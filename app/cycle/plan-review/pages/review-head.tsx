// Above the text: what the machine noticed, what is missing, in which order to look, and all that is sure at once.

import { readingWords } from '#cycle/plan-reading/reading.words.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Button, Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { sureFrom } from '../finding.rules.ts'
import type { Finding, FindingKind } from '../finding.ts'
import { standing } from '../finding.ts'
import { findingWords } from '../finding.words.ts'
import { placeOf } from '../place.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { reviewWords } from '../review.words.ts'
import type { Order } from '../review-view.ts'

export type View = { order: Order; part: number; count: number; closed: boolean }
type HeadProps = { plan: Plan; findings: Finding[]; view: View; reader: { language: Language } }

/** What a plan hardly goes without. */
const expected: FindingKind[] = ['number', 'date', 'subject', 'issuer', 'phase', 'body']

export function ReviewHead({ plan, findings, view, reader }: HeadProps) {
  const t = reviewWords(reader)
  const { coverage } = plan.reading
  const sure = findings.filter(({ answer, confidence }) => answer === 'open' && confidence >= sureFrom).length
  return (
    <>
      {plan.notes.map((note) => (
        <Note>{readingWords(reader).note(note)}</Note>
      ))}
      <Lint plan={plan} reader={reader} />
      <Missing {...{ plan, findings, view, reader }} />
      <p class="soft gap">
        {t.coverage(coverage.assigned, coverage.sentences)}{' '}
        <a href={paths.readPlan({ plan: plan.id })}>{planWords(reader).text}</a>
        {!view.closed && (
          <>
            {' · '}
            <a href={paths.amendPlan({ plan: plan.id })}>{planWords(reader).newVersion}</a>
          </>
        )}
      </p>
      <div class="bs gap">
        <nav class="bs" aria-label={t.sorting}>
          {(['text', 'confidence'] as const).map((order) => (
            <a
              class="b link"
              href={`${paths.reviewPlan({ plan: plan.id })}?sort=${order}`}
              aria-current={order === view.order ? 'true' : undefined}
            >
              {order === 'text' ? t.inOrder : t.byDoubt}
            </a>
          ))}
        </nav>
        {!view.closed && sure > 0 && (
          <Button kind="two" form="answers" name="sure" value="all">
            {t.acceptSure(sure)}
          </Button>
        )}
        {!view.closed && (
          <a class="b two" href={paths.addFinding({ plan: plan.id })}>
            {t.add}
          </a>
        )}
      </div>
    </>
  )
}

function Lint({ plan, reader }: Pick<HeadProps, 'plan' | 'reader'>) {
  const { lint, outline } = plan.reading
  if (lint.length === 0) return null
  return (
    <Note>
      <b>{reviewWords(reader).lint(lint.length)}</b>
      <ul>
        {lint.map(({ message, spans }) => (
          <li>
            {spans[0] && (
              <Mark
                inline
                place={placeOf(outline, spans[0][0]) || '§'}
                to={`${paths.readPlan({ plan: plan.id })}${at(spans)}`}
                label={planWords(reader).mark}
              />
            )}
            {message}
          </li>
        ))}
      </ul>
    </Note>
  )
}

function Missing({ plan, findings, view, reader }: HeadProps) {
  const kinds = findingWords(reader).kinds
  const found = new Set(standing(findings).map(({ kind }) => kind))
  const none = expected.filter((kind) => !found.has(kind))
  if (none.length === 0 || view.closed) return null
  return (
    <Note>
      <b>{reviewWords(reader).missing}</b>
      <ul>
        {none.map((kind) => (
          <li>
            <a href={`${paths.addFinding({ plan: plan.id })}?kind-of=${kind}`}>{kinds[kind]}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
