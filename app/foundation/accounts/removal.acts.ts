// Taking an account away for good: the login forgets it, and here nothing is left but that there was one.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { findAccountOf } from './account.reads.ts'
import { markRemoved } from './account.writes.ts'

/** For the act that erases a person, which has judged that it may be. */
export async function removeAccount(context: Context, person: Id<'person'>): Promise<void> {
  const account = await findAccountOf(context, person)
  if (!account) return
  await markRemoved(context, account.id)
  await record(context, 'account.removed', account.id)
}
