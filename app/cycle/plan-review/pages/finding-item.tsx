// One finding beside its paragraph: what the machine understood, how sure it is, and what a person said to it.
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import { sureFrom } from '../finding.rules.ts'
import type { Finding } from '../finding.ts'
import { findingWords } from '../finding.words.ts'
import { keyOf } from '../finding-key.ts'
import { reviewWords } from '../review.words.ts'

type ItemProps = { finding: Finding; number: number; reader: { language: Language }; closed: boolean }

/** Its buttons belong to the one form of the page, `answers`. `closed`: nothing can be answered any more. */
export function FindingItem({ finding, number, reader, closed }: ItemProps) {
  const t = findingWords(reader)
  const words = reviewWords(reader)
  const key = keyOf(finding.id)
  const value = brief(t.value(finding))
  return (
    <li id={`f-${key}`}>
      <p class="due">
        <FindingState finding={finding} reader={reader} />
        <span>{t.kinds[finding.kind]}</span>
      </p>
      <p>
        {finding.spans.length > 0 ? (
          <a href={`#s-${key}`}>
            <b>{value}</b>
          </a>
        ) : (
          <b>{value}</b>
        )}{' '}
        <sup>{number}</sup>
      </p>
      {!closed &&
        (finding.answer === 'open' ? (
          <Ask {...{ finding, number, words }} />
        ) : (
          <Told {...{ finding, number, words }} />
        ))}
    </li>
  )
}

/** The words themselves stand beside it. */
function brief(value: string): string {
  if (value.length <= 110) return value
  const [head, tail] = [value.slice(0, 60).replace(/\s\S*$/, ''), value.slice(-36).replace(/^\S*\s/, '')]
  return `${head} … ${tail}`
}

export function FindingState({ finding, reader }: { finding: Finding; reader: { language: Language } }) {
  const t = findingWords(reader)
  if (finding.answer === 'dropped') return <State shape="same">{t.answers.dropped}</State>
  if (finding.answer !== 'open') return <State shape="done">{t.answers[finding.answer]}</State>
  const [shape, word] = doubtOf(finding.confidence)
  return <State shape={shape}>{t[word]}</State>
}

const doubtOf = (confidence: number): [Shape, 'sure' | 'look' | 'unsure'] => {
  if (confidence >= sureFrom) return ['going', 'sure']
  return confidence >= 0.5 ? ['soon', 'look'] : ['todo', 'unsure']
}

type AnswerProps = { finding: Finding; number: number; words: ReturnType<typeof reviewWords> }

const seen = ({ id, version }: Finding) => `${id}.${version}`

function Ask({ finding, number, words }: AnswerProps) {
  const { plan, id } = finding
  return (
    <div class="bs tight">
      <button
        type="submit"
        class="b two"
        form="answers"
        name="accept"
        value={seen(finding)}
        aria-label={`${words.accept} ${number}`}
      >
        {words.accept}
      </button>
      <a class="b two" href={paths.answerFinding({ plan, finding: id })} aria-label={`${words.correct} ${number}`}>
        {words.correct}
      </a>
      <button
        type="submit"
        class="b link"
        form="answers"
        name="drop"
        value={seen(finding)}
        aria-label={`${words.drop} ${number}`}
      >
        {words.drop}
      </button>
    </div>
  )
}

function Told({ finding, number, words }: AnswerProps) {
  const { plan, id, answer, answeredByName } = finding
  const [name, undo] = answer === 'added' ? ['drop', words.drop] : ['reopen', words.undo]
  return (
    <>
      {answeredByName && <p class="why">{answeredByName}</p>}
      <div class="bs tight">
        <button
          type="submit"
          class="b link"
          form="answers"
          name={name}
          value={seen(finding)}
          aria-label={`${undo} ${number}`}
        >
          {undo}
        </button>
        {answer !== 'dropped' && (
          <a class="b link" href={paths.answerFinding({ plan, finding: id })} aria-label={`${words.correct} ${number}`}>
            {words.correct}
          </a>
        )}
      </div>
    </>
  )
}
