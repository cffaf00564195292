// What each night brings, for every committee: those who left lose their accounts, forgotten lists go.
import type { Kysely } from 'kysely'
import { inTransaction } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { closeForLeavers } from '#foundation/accounts/leaver.acts.ts'
import { listCommittees } from '#foundation/audit/committee.reads.ts'
import { dropOldDrafts } from '#foundation/roster/roster.acts.ts'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'

export async function doNightly(database: Kysely<Tables>, url: string): Promise<void> {
  const now = new Date()
  for (const tenant of await listCommittees(url)) {
    const nobody = { tenant, actor: newId<'person'>(), now, today: dayOf(now), language: 'vi' } as const
    for (const act of [closeForLeavers, dropOldDrafts]) await inTransaction(database, nobody, 'read write', act)
  }
}
