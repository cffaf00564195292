// Which documents wait for somebody: to be approved by whoever leads, to be numbered and issued by whoever keeps the register. Pure.
import type { Actor } from '#foundation/people/actor.ts'
import { mayApprove, mayIssue } from '#paperwork/documents/document.rules.ts'
import type { DocumentEntry } from '#paperwork/documents/document.ts'

export type PaperWork = { document: DocumentEntry; toDo: 'approve' | 'number' | 'issue' }

export const papersFor = (actor: Actor, waiting: DocumentEntry[]): PaperWork[] =>
  waiting.flatMap((document): PaperWork[] => {
    if (mayApprove(actor, document).allowed) return [{ document, toDo: 'approve' }]
    if (mayIssue(actor, document, 'number').allowed) return [{ document, toDo: 'number' }]
    return mayIssue(actor, document, 'issue').allowed ? [{ document, toDo: 'issue' }] : []
  })
