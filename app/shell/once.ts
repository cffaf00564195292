// A form that makes something new is done once, however often it is sent: after a lost answer people press the button again.
import type { Context } from '#db/context.ts'
import { isId } from '#kernel/ids.ts'
import type { Allowed } from '#kernel/verdict.ts'
import { numberField } from '#ui/form.tsx'

const remembered = 7 * 24 * 3600_000 // a form left open over a weekend is still known

/** The outcome of `act`, or where the same form has led already. Whoever comes while it is being done waits for the outcome. */
export async function once<Outcome extends { allowed: boolean }>(
  context: Context,
  form: FormData,
  act: () => Promise<Outcome>,
): Promise<Outcome | (Allowed & { to: string })> {
  const number = String(form.get(numberField) ?? '')
  if (!isId(number)) return act()

  await forgetOld(context)
  if (!(await claim(context, number))) return { allowed: true, to: await getWay(context, number) }
  const outcome = await act()
  if (outcome.allowed && 'to' in outcome) await keepWay(context, number, String(outcome.to))
  return outcome
}

async function claim({ db, tenant, actor, now }: Context, number: string): Promise<boolean> {
  const row = { tenant_id: tenant, person_id: actor, number, sent_at: now, went_to: '/' }
  const inserted = db
    .insertInto('form_number')
    .values(row)
    .onConflict((same) => same.doNothing())
  return (await inserted.returning('number').executeTakeFirst()) !== undefined
}

async function getWay(context: Context, number: string): Promise<string> {
  const row = await own(context).select('went_to as to').where('number', '=', number).executeTakeFirstOrThrow()
  return row.to
}

const own = ({ db, tenant, actor }: Context) =>
  db.selectFrom('form_number').where('tenant_id', '=', tenant).where('person_id', '=', actor)

async function keepWay({ db, tenant, actor }: Context, number: string, to: string): Promise<void> {
  const update = db.updateTable('form_number').set({ went_to: to }).where('tenant_id', '=', tenant)
  await update.where('person_id', '=', actor).where('number', '=', number).execute()
}

async function forgetOld({ db, tenant, actor, now }: Context): Promise<void> {
  const old = db.deleteFrom('form_number').where('tenant_id', '=', tenant).where('person_id', '=', actor)
  await old.where('sent_at', '<', new Date(now.getTime() - remembered)).execute()
}
