// Before and after, side by side where there is room: words that are gone are struck through, new ones underlined.
import type { Child } from 'hono/jsx'
import type { Language } from '#kernel/words.ts'
import { type DiffSide, diffWords } from '../diff.words.ts'
import { wordDiff } from '../word-diff.ts'

/** `labels` say what the two sides are. */
type DiffProps = {
  labels: { before: string; after: string }
  before: DiffSide | null
  after: DiffSide | null
  reader: { language: Language }
}

export function DiffView({ before, after, labels, reader }: DiffProps) {
  const t = diffWords(reader)
  const pieces = before && after ? wordDiff(before.text, after.text) : null
  return (
    <div class="diff">
      <div>
        <p class="sm soft">{labels.before}</p>
        <Words side={before}>
          {pieces?.map(({ text, how }) => (how === 'same' ? text : how === 'gone' ? <del>{text}</del> : '')) ?? (
            <del>{before?.text}</del>
          )}
        </Words>
        <Facts side={before} other={after} gone />
      </div>
      <div>
        <p class="sm soft">{labels.after}</p>
        <Words side={after}>
          {pieces?.map(({ text, how }) => (how === 'same' ? text : how === 'new' ? <ins>{text}</ins> : '')) ?? (
            <ins>{after?.text}</ins>
          )}
        </Words>
        <Facts side={after} other={before} />
      </div>
    </div>
  )

  function Words({ side, children }: { side: DiffSide | null; children?: Child }) {
    return side ? <blockquote class="sm">{children}</blockquote> : <p class="soft">{t.nothing}</p>
  }

  /** Whose it is and by when: marked only where the other side has it otherwise. */
  function Facts({ side, other, gone }: { side: DiffSide | null; other: DiffSide | null; gone?: boolean }) {
    if (!side || side.facts.length === 0) return null
    return (
      <ul class="how sm">
        {side.facts.map(({ label, text }) => {
          const isSame = other?.facts.some((fact) => fact.label === label && fact.text === text)
          return (
            <li>
              {label}: {isSame || other === null ? text : gone ? <del>{text}</del> : <ins>{text}</ins>}
            </li>
          )
        })}
      </ul>
    )
  }
}
