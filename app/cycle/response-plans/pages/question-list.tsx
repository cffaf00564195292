// The questions of the check, a near-copy with both passages side by side.
import type { Language } from '#kernel/words.ts'
import { Note } from '#ui/form.tsx'
import type { Question } from '../formalism/questions.ts'
import type { Other } from '../formalism.reads.ts'
import { formalismWords } from '../formalism.words.ts'

type Props = { questions: Question<Other>[]; isAuthor: boolean; language: Language }

export function QuestionList({ questions, isAuthor, language }: Props) {
  const f = formalismWords({ language })
  return (
    <section>
      <h2 id="questions">{f.title}</h2>
      {questions.length === 0 ? (
        <p class="soft">{f.none}</p>
      ) : (
        <Note>
          <p>{f.lead}</p>
          {!isAuthor && <p class="sm">{f.leadJudge}</p>}
        </Note>
      )}
      <ol class="rows">
        {questions.map((question) => (
          <li>
            <Asked question={question} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Asked({ question, language }: { question: Question<Other>; language: Language }) {
  const f = formalismWords({ language })
  switch (question.about) {
    case 'near-copy':
      return (
        <>
          <p>{f.copy(question.other.unitName)}</p>
          <div class="diff">
            <blockquote>
              <p class="soft sm">{f.ours}</p>
              <p>{question.here}</p>
            </blockquote>
            <blockquote>
              <p class="soft sm">{f.theirs(question.other.unitName)}</p>
              <p>{question.there}</p>
            </blockquote>
          </div>
        </>
      )
    case 'nothing-to-check':
      return (
        <>
          <p>
            <q>{question.sentence}</q>
          </p>
          <p class="sm">{f.nothing}</p>
        </>
      )
    case 'target-open':
      return (
        <>
          <p>
            <q>{question.text}</q>
          </p>
          <p class="sm">{f.open}</p>
        </>
      )
    case 'not-above-last-year':
      return <p>{f.notAbove(question)}</p>
  }
}
