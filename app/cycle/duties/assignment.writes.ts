// The assignments' own rows.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectAssignments } from './assignment.reads.ts'
import type { Assignment, Giving } from './assignment.ts'
import { insertDuties } from './duty.writes.ts'

export const holdAssignment = (context: Context, id: Id<'assignment'>): Promise<Assignment> =>
  selectAssignments(context).where('assignment.id', '=', id).forUpdate('assignment').executeTakeFirstOrThrow(missing)

/** The line and a duty for each of its units. */
export async function insertGivings(
  context: Context,
  campaign: Id<'campaign'>,
  givings: Giving[],
): Promise<Id<'assignment'>[]> {
  if (givings.length === 0) return []
  const rows = givings.map((giving) => ({ ...rowOf(giving), tenant_id: context.tenant, campaign_id: campaign }))
  await context.db.insertInto('assignment').values(rows).execute()
  await insertDuties(
    context,
    rows.flatMap(({ id }, index) => (givings[index]?.units ?? []).map((unit): [typeof id, typeof unit] => [id, unit])),
  )
  return rows.map(({ id }) => id)
}

const rowOf = ({ finding, splitFrom, position, body, place, text, spans, ...rest }: Giving) => ({
  ...{ id: newId<'assignment'>(), finding_id: finding, split_from: splitFrom, position, body, place, text },
  plan_id: rest.source,
  ...{ spans: json(spans), cooperating: json(rest.cooperating), unit_class: rest.unitClass },
  ...{ deadline: rest.deadline, deadline_words: rest.deadlineWords, every: rest.every },
})

type Changed = Partial<Omit<Assignment, 'id' | 'campaign' | 'finding' | 'splitFrom' | 'position'>>

export async function setAssignment({ db, tenant }: Context, id: Id<'assignment'>, changed: Changed): Promise<void> {
  const { withdrawnOn, spans, cooperating, unitClass, deadlineWords, source, ...rest } = changed
  const lists = { ...(spans && { spans: json(spans) }), ...(cooperating && { cooperating: json(cooperating) }) }
  const names = { withdrawn_on: withdrawnOn, unit_class: unitClass, deadline_words: deadlineWords, plan_id: source }
  const row = db.updateTable('assignment').set({ ...rest, ...lists, ...names })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function nextPosition({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<number> {
  const last = db.selectFrom('assignment').where('tenant_id', '=', tenant).where('campaign_id', '=', campaign)
  const row = await last.select(({ fn }) => fn.max('position').as('position')).executeTakeFirst()
  return (row?.position ?? -1) + 1
}

/** So that the parts of a line stand where the line stood. */
export async function makeRoomAfter({ db, tenant }: Context, line: Assignment, count: number): Promise<void> {
  const later = db.updateTable('assignment').set(({ eb }) => ({ position: eb('position', '+', count) }))
  await later
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', line.campaign)
    .where('position', '>', line.position)
    .execute()
}
