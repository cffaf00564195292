// An account ends with the days of whoever left, on the day itself: at once where it has come, and else in the night that
// brings it. Whoever came back, or stands in for somebody, keeps it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { listDepartures } from '#foundation/people/person.reads.ts'
import { listHolders } from './account.reads.ts'
import { holdAccounts, markClosed } from './account.writes.ts'

/** In the name of whoever noted that the person left. */
export async function closeForLeavers(context: Context): Promise<void> {
  const departures = await listDepartures(context, context.today)
  if (departures.length === 0) return
  await holdAccounts(context)
  const noted = new Map(departures.map(({ person, notedBy }) => [person, notedBy]))
  for (const { person, posts, account } of await listHolders(context)) {
    const by = noted.get(person)
    if (!by || !account || account.closedAt || posts.length > 0) continue
    await markClosed(context, account.id)
    await record({ ...context, actor: by }, 'account.closed', account.id, { person, username: account.username })
  }
}
