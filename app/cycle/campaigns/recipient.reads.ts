// The recipients of a campaign's plan, and what has become of those that are no more.
import type { Context } from '#db/context.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { type Day, dayOf } from '#kernel/day.ts'
import { lastDay } from '#kernel/partial-day.ts'
import type { Campaign, Recipient } from './campaign.ts'
import { listRecipients } from './campaign-parts.reads.ts'
import { type Redirect, redirectOf } from './recipient.rules.ts'

export type RecipientToday = Recipient & { redirect: Redirect | null }

/** As written, each with whoever stands in its place today. */
export async function listRecipientsToday(
  context: Context,
  campaign: Pick<Campaign, 'id' | 'issuedOn' | 'launchedAt'>,
): Promise<RecipientToday[]> {
  const recipients = await listRecipients(context, campaign.id)
  const acts = await listReorganisations(context)
  const known = { acts, history: historyOf(acts) }
  const on = { writtenOn: writtenOn(campaign), today: context.today }
  return recipients.map((one) => ({ ...one, redirect: redirectOf(one.who, on, known) }))
}

/** The day of the plan, or of its launch where the plan does not say it. */
export const writtenOn = ({ issuedOn, launchedAt }: Pick<Campaign, 'issuedOn' | 'launchedAt'>): Day =>
  issuedOn ? lastDay(issuedOn) : dayOf(launchedAt)
