// Documents as a table at the desk, as cards on the phone.
import { dayOf, written } from '#kernel/day.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import type { DocumentEntry, DocumentStatus } from '#paperwork/documents/document.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { draftingWords } from '../drafting.words.ts'

const shapes = {
  draft: 'going',
  submitted: 'sent',
  approved: 'seen',
  numbered: 'soon',
  issued: 'done',
  refused: 'back',
  withdrawn: 'same',
} as const satisfies Record<DocumentStatus, string>

type TableProps = { documents: DocumentEntry[]; language: Language }

export function DocumentTable({ documents, language }: TableProps) {
  const [t, words] = [draftingWords({ language }), documentWords({ language })]
  return (
    <table class="cards">
      <caption class="vh">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.subject}</th>
          <th scope="col">{t.issuer}</th>
          <th scope="col">{t.on}</th>
          <th scope="col">{t.status}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr>
            <td data-l={t.number}>{numberOf(document) ?? <span class="soft">{t.noNumber}</span>}</td>
            <td>
              <a href={paths.document({ document: document.id })}>{sentence(document.subject)}</a>{' '}
              <span class="sm soft">{words.types[document.type]}</span>
            </td>
            <td data-l={t.issuer}>{document.unitName}</td>
            <td data-l={t.on}>{written(document.on ?? dayOf(document.draftedAt))}</td>
            <td>
              <State shape={document.undone ? 'back' : shapes[document.status]}>
                {document.undone ? words.undone[document.undone] : words.status[document.status]}
              </State>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
