// What an amendment has changed, for those whom it touches and for whoever comes later.
import type { Section } from '#cycle/plan-reading/reading.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import type { Language } from '#kernel/words.ts'
import { Quote } from '#ui/mark.tsx'
import type { Amendment, MadeChange, Side } from '../amendment.ts'
import { diffWords, sideOf } from '../diff.words.ts'
import type { Element } from '../element.ts'
import { DocumentMark } from './change-item.tsx'
import { DiffView } from './diff-view.tsx'

type MadeProps = { amendment: Amendment; made: MadeChange[]; outline: Section[]; reader: { language: Language } }

export function MadeChanges({ amendment, made, outline, reader }: MadeProps) {
  const t = diffWords(reader)
  return (
    <ol class="rows">
      {made.map(({ kind, what, before, after, choice, byHand }) => (
        <li>
          <DocumentMark spans={after.spans} plan={amendment.plan} outline={outline} t={t} />
          <h3>
            {t.what[what]}: {kind === 'text' ? t.plain : findingWords(reader).kinds[kind]}
            {byHand && <span class="soft sm"> ({t.byHand})</span>}
          </h3>
          {choice === 'leave' && <p class="why">{t.left}</p>}
          {kind === 'text' ? (
            <p>
              <Quote>{(after.value as { text: string } | null)?.text ?? ''}</Quote>
            </p>
          ) : (
            <DiffView before={sideIn(kind, before)} after={sideIn(kind, after)} labels={t.made} reader={reader} />
          )}
        </li>
      ))}
    </ol>
  )

  function sideIn(kind: Element['kind'], { value }: Side) {
    return value && sideOf({ kind, value } as Pick<Element, 'kind' | 'value'>, reader.language) // written as a pair
  }
}
