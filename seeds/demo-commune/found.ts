// Founds a committee of the cast by the same acts that users call.
import type { Kysely } from 'kysely'
import { inTransaction, type Who } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { foundCommittee } from '#foundation/accounts/founding.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { day, dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { CastUnit, founding } from './cast.ts'

/** `whos` finds a person of the cast by name, acting at the moment of the founding. */
export type CastCommittee = { tenant: Id<'tenant'>; whos: Map<string, Who>; units: Map<string, Id<'unit'>> }

export async function foundCast(
  database: Kysely<Tables>,
  named: typeof founding,
  units: CastUnit[],
  now: Date,
  from = day('2025-07-01'),
): Promise<CastCommittee> {
  const founder: Who = { tenant: newId(), actor: newId(), now, today: dayOf(now), language: 'vi' }
  const cast: CastCommittee = { tenant: founder.tenant, whos: new Map([[named.person, founder]]), units: new Map() }

  await inTransaction(database, founder, 'read write', async (context) => {
    const founded = await foundCommittee(context, { ...named, from })
    cast.units.set(named.committee, founded.committee).set(named.office, founded.office)
    for (const { name, shortName = null, kind, posts } of units) {
      const unit = await createUnit(context, { parent: founded.committee, kind, name, shortName, from })
      cast.units.set(name, unit)
      for (const [person, role, title] of posts) {
        const id = cast.whos.get(person)?.actor ?? (await addPerson(context, person))
        cast.whos.set(person, { ...founder, actor: id })
        await appoint(context, { unit, person: id, role, title, from })
      }
    }
  })
  return cast
}
