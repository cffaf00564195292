// A committee begins: itself, its office, and the first person, who holds a post there and so may do the rest.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { createCommittee } from '#foundation/tenancy/committee.acts.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type Founding = { committee: string; office: string; person: string; title: string; from: Day }
export type Founded = { committee: Id<'unit'>; office: Id<'unit'> }

/** `context.tenant` and `context.actor` are new ids: the first person founds the committee in which it then acts. */
export async function foundCommittee(context: Context, founding: Founding): Promise<Founded> {
  const { committee, office, person, title, from } = founding
  await createCommittee(context, committee)
  await addPerson(context, person, context.actor)
  const top = await createUnit(context, {
    parent: null,
    kind: 'party_committee',
    name: committee,
    shortName: null,
    from,
  })
  const desk = await createUnit(context, { parent: top, kind: 'party_office', name: office, shortName: null, from })
  await appoint(context, { unit: desk, person: context.actor, role: 'head', title, from })
  await record(context, 'committee.founded', context.tenant, { name: committee })
  return { committee: top, office: desk }
}
