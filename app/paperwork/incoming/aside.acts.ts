// Keeping aside what could not be taken, and saying later what was done about it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import type { Brought } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getAside } from './aside.reads.ts'
import { maySettle, type SettleRefusal } from './aside.rules.ts'
import type { AsideRefusal } from './aside.ts'
import { insertAside, markSettled } from './aside.writes.ts'

/** Called by whoever has found out that it cannot be taken, after whoever brings it was found to be of the office. */
export async function keepAside(
  context: Context,
  brought: Brought,
  { refusal, organName = null }: { refusal: AsideRefusal; organName?: string | null },
): Promise<Id<'incoming_aside'>> {
  const file = await keepAs(context, brought, 'aside')
  const name = brought.name.normalize('NFC').slice(0, 180) || 'tep'
  const aside = await insertAside(context, { file, name, refusal, organName })
  await record(context, 'incoming.kept-aside', aside, { name, why: refusal.why })
  return aside
}

export async function settleAside(
  context: Context,
  id: Id<'incoming_aside'>,
  how: string,
): Promise<Verdict<SettleRefusal>> {
  const verdict = maySettle(await getActor(context), await getAside(context, id), how)
  if (!verdict.allowed) return verdict
  if (!(await markSettled(context, id, how))) return refuse({ why: 'settled-already' })
  await record(context, 'incoming.aside-settled', id, { how })
  return verdict
}
