// Where a name stays although the person is erased: papers of the committee, and what others wrote in them.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Staying } from './data-request.ts'
import { pattern } from './held.reads.ts'

/** Every table that may name somebody in words. What an erasure empties itself is not among them. */
export const recordTables: Record<Staying['kind'], string[]> = {
  plan: ['plan'],
  finding: ['finding'],
  campaign: ['campaign', 'programme_item'],
  proof: ['proof'],
  correction: ['correction'],
  document: [
    ...[
      'document',
      'document_text',
      'document_version',
      'document_recipient',
      'letterhead',
      'outgoing_entry',
      'number_gap',
    ],
    ...['incoming', 'incoming_note', 'incoming_aside', 'delivery', 'delivery_attempt', 'status_message'],
  ],
  ceremony: ['ceremony', 'ceremony_change', 'guest', 'guest_answer', 'guest_message', 'budget_line', 'absence'],
  commitment: [
    ...['response_plan', 'response_handing', 'work_result'],
    ...['commitment', 'commitment_line', 'ledger_entry', 'signed_sheet', 'commitment_takeover'],
  ],
  signature: ['signing', 'signing_place', 'signature'],
  file: ['file', 'roster'],
}

/** In how many records of which kind; none is left out because it is long. */
export async function listStaying({ db, tenant }: Context, name: string): Promise<Staying[]> {
  const like = pattern(name)
  const each = Object.entries(recordTables).flatMap(([kind, tables]) =>
    tables.map(
      (table) => sql`select ${kind}::text as kind, count(*) from ${sql.table(table)} as held
        where tenant_id = ${tenant} and ${kind === 'file' ? sql`held.name` : sql`to_jsonb(held)::text`} like ${like}`,
    ),
  )
  const { rows } = await sql<Staying>`
    select kind, sum(count)::bigint as count from (${sql.join(each, sql` union all `)}) as record
    group by kind having sum(count) > 0 order by kind`.execute(db)
  return rows
}
