// The board of response plans of a campaign, as it stands today.
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { boardOf, type ResponseRow } from './board.rules.ts'
import { listDeadlines } from './deadline.reads.ts'
import { listResponses } from './response-plan.reads.ts'

/** By the units' names. */
export async function getBoard(context: Context, campaign: Id<'campaign'>): Promise<ResponseRow[]> {
  const standing = new Set((await listUnits(context, context.today)).map(({ id }) => id))
  const duties = (await listDuties(context, campaign)).filter(({ unit }) => standing.has(unit)) // nobody waits for a unit that is no more
  const plans = await listResponses(context, campaign)
  const deadlines = await listDeadlines(context, campaign)
  return boardOf({ duties, plans, deadlines, today: context.today }).toSorted((one, other) =>
    one.unitName.localeCompare(other.unitName, 'vi'),
  )
}
