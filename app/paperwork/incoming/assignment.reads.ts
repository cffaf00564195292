// Asking to whom what came in was given, what they said of it, and what answered it.
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import type { IncomingAnswer, IncomingAssignment, IncomingNote } from './assignment.ts'

/** The latest first; one at most has not ended. */
export const listAssignments = (context: Context, ids: Id<'incoming'>[]): Promise<IncomingAssignment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : selectAssignments(context).where('given.incoming_id', 'in', ids).orderBy('given.assigned_at', 'desc').execute()

const selectAssignments = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('incoming_assignment as given')
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'given.tenant_id').onRef('unit.id', '=', 'given.unit_id'),
    )
    .innerJoin('person as giver', (join) =>
      join.onRef('giver.tenant_id', '=', 'given.tenant_id').onRef('giver.id', '=', 'given.assigned_by'),
    )
    .leftJoin('person as named', (join) =>
      join.onRef('named.tenant_id', '=', 'given.tenant_id').onRef('named.id', '=', 'given.person_id'),
    )
    .leftJoin('person as taker', (join) =>
      join.onRef('taker.tenant_id', '=', 'given.tenant_id').onRef('taker.id', '=', 'given.received_by'),
    )
    .where('given.tenant_id', '=', tenant)
    .select(['given.id', 'given.incoming_id as incoming', 'given.unit_id as unit', 'unit.name as unitName'])
    .select(['given.person_id as person', 'named.name as personName', 'given.deadline', 'given.instruction'])
    .select(['given.assigned_at as assignedAt', 'giver.name as assignedByName', 'given.received_at as receivedAt'])
    .select(['taker.name as receivedByName', 'given.ended_at as endedAt'])

export const listNotes = ({ db, tenant }: Context, ids: Id<'incoming'>[]): Promise<IncomingNote[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('incoming_note as note')
        .innerJoin('person', (join) =>
          join.onRef('person.tenant_id', '=', 'note.tenant_id').onRef('person.id', '=', 'note.written_by'),
        )
        .where('note.tenant_id', '=', tenant)
        .where('note.incoming_id', 'in', ids)
        .select(['note.incoming_id as incoming', 'text', 'person.name as writtenByName', 'written_at as writtenAt'])
        .orderBy('written_at', 'desc')
        .execute()

export async function listAnswers({ db, tenant }: Context, ids: Id<'incoming'>[]): Promise<IncomingAnswer[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('incoming_answer as answer')
    .innerJoin('document', (join) =>
      join.onRef('document.tenant_id', '=', 'answer.tenant_id').onRef('document.id', '=', 'answer.document_id'),
    )
    .innerJoin('document_text as text', (join) =>
      join
        .onRef('text.tenant_id', '=', 'document.tenant_id')
        .onRef('text.document_id', '=', 'document.id')
        .onRef('text.version', '=', 'document.version'),
    )
    .where('answer.tenant_id', '=', tenant)
    .where('answer.incoming_id', 'in', ids)
    .select(['answer.incoming_id as incoming', 'document.id as document', 'ordinal', 'sign', 'organ'])
    .select(['document.family', 'document.type'])
    .select(['on_day as on', 'text.subject'])
    .orderBy('answer.linked_at')
    .execute()
  return rows.map(({ incoming, document, on, subject, ...row }) => ({
    ...{ incoming, document, on, subject },
    number: numberOf(row),
  }))
}
