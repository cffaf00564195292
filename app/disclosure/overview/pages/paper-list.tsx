// The documents that wait for somebody.
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { PaperWork } from '../paper-work.rules.ts'
import { workWords } from '../work.words.ts'

export function PaperList({ waiting, language }: { waiting: PaperWork[]; language: Language }) {
  const [t, words] = [workWords({ language }), documentWords({ language })]
  if (waiting.length === 0) return null
  return (
    <>
      <h2>{t.papers}</h2>
      <ol class="rows">
        {waiting.map(({ document, toDo }) => (
          <li class="job">
            <p class="due">
              <State shape="sent">{t.paperToDo[toDo]}</State>
            </p>
            <p class="h3">
              <a
                href={
                  toDo === 'approve'
                    ? paths.document({ document: document.id })
                    : paths.issueDocument({ document: document.id })
                }
              >
                {words.types[document.type]}: {sentence(document.subject)}
              </a>
            </p>
            <p class="sm soft">{document.draftedByName}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
