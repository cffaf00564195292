// Who may open these pages: drafts are the office's own; from the launch, or the amendment, on everybody may read what the plan says.
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { getPlan } from './plan.reads.ts'
import { mayRead } from './plan.rules.ts'
import type { Plan } from './plan.ts'

export async function enterAsOffice(context: Context): Promise<Actor> {
  const actor = await getActor(context)
  if (!isOffice(actor)) throw forbidden()
  return actor
}

export async function openPlan(context: Context, id: Id<'plan'>): Promise<{ actor: Actor; plan: Plan }> {
  const actor = await getActor(context)
  const plan = await getPlan(context, id)
  if (!mayRead(actor, plan)) throw forbidden()
  return { actor, plan }
}
