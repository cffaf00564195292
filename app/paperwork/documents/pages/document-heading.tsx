// The type and number of a document above its subject, and how it stands.
import { State } from '#ui/state.tsx'
import type { DocumentStatus } from '../document.ts'
import { numberOf } from '../document-name.rules.ts'
import type { DocumentShared } from './document-shared.ts'

export const documentShapes = {
  draft: 'going',
  submitted: 'sent',
  approved: 'seen',
  numbered: 'soon',
  issued: 'done',
  refused: 'back',
  withdrawn: 'same',
} as const satisfies Record<DocumentStatus, string>

export const DocumentHeading = ({ t, words, document }: DocumentShared) => (
  <>
    <h1>{document.subject}</h1>
    <p class="due">
      {words.types[document.type]} · {numberOf(document) ?? t.noNumber} ·{' '}
      <State shape={document.undone ? 'back' : documentShapes[document.status]}>
        {document.undone ? words.undone[document.undone] : words.status[document.status]}
      </State>
    </p>
  </>
)
