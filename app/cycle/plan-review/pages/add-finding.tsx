// /plans/:plan/findings/new — what the machine missed: its words, what it is, then the form of that kind.
import { isId } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { addFinding } from '../addition.acts.ts'
import { listFindings } from '../finding.reads.ts'
import type { FindingKind } from '../finding.ts'
import { findingFields, valueFromWords, valueTyped } from '../finding-fields.ts'
import { atFinding } from '../finding-key.ts'
import { isIn, occurrencesOf, trimmed } from '../passages.ts'
import { getPlan } from '../plan.reads.ts'
import { reviewWords } from '../review.words.ts'
import { enterAsOffice } from '../visit.acts.ts'
import { AddValue } from './add-value.tsx'
import { AddWords } from './add-words.tsx'
import type { FormRefusal } from './answer-finding.tsx'

/** First what and where (in the address, so that the way back keeps it), then the fields of that kind. */
export const addFindingPage = page<'plan', FormRefusal>(paths.addFinding, {
  async get(context, { plan: id }, { query, refusal, form }) {
    const t = reviewWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, id)
    const { text } = plan.reading.source
    const asked = form ? askedIn((name) => fieldOf(form, name)) : askedIn((name) => query.get(name) ?? '')
    const span = asked.span && isIn(text, asked.span) ? trimmed(text, asked.span) : null
    const places = span ? [span] : occurrencesOf(asked.words, text)
    const isPlaced = places.length === 1 || asked.words === ''
    const ready = asked.kind !== null && isPlaced && (asked.isGoingOn || form !== undefined)
    return (
      <Screen actor={actor} title={t.addTitle} here="campaigns">
        {ready && asked.kind ? (
          <AddValue
            {...{ plan, kind: asked.kind, span: places[0] ?? null, findings: await listFindings(context, id) }}
            {...{ refusal, form, reader: context }}
          />
        ) : (
          <AddWords {...{ plan, asked, span, places, reader: context }} />
        )}
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const { kind, span } = askedIn((name) => fieldOf(form, name))
    if (kind === null) return refuse({ why: 'outside-the-text' })
    const { value, errors } = valueTyped(kind, (name) => fieldOf(form, name), valueFromWords(kind, ''))
    if (errors.length > 0) return refuse({ why: 'fields', errors })

    const parent = fieldOf(form, 'parent')
    const added = { kind, value, spans: span ? [span] : [], parent: isId<'finding'>(parent) ? parent : null }
    const outcome = await addFinding(context, plan, added)
    return outcome.allowed ? goTo(`${paths.reviewPlan({ plan })}${atFinding(outcome.finding)}`) : outcome
  },
})

export type AskedFor = { kind: FindingKind | null; words: string; span: Span | null; isGoingOn: boolean }

function askedIn(read: (name: string) => string): AskedFor {
  const kind = read('kind-of')
  const [from, to] = [read('place').split('-')[0] || read('from-at'), read('place').split('-')[1] || read('to-at')]
  return {
    kind: Object.hasOwn(findingFields, kind) ? (kind as FindingKind) : null,
    words: read('words'),
    span: from && to ? [Number(from), Number(to)] : null,
    isGoingOn: read('go') !== '',
  }
}
