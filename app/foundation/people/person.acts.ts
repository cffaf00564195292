// Taking a person's own words out of the people's tables for ever. Posts stay: who held an office is the committee's record.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { markErased } from './person.writes.ts'

/** The caller has judged that it may be, and erases what the journal says. */
export async function erasePerson(context: Context, person: Id<'person'>, name: string): Promise<void> {
  await markErased(context, person, name)
  await record(context, 'person.erased', person)
}
