// A committee begins: itself, its office, and the first person, who holds a post there and so may do the rest.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { createCommittee } from '#foundation/tenancy/committee.acts.ts'
import { commonPasswords } from '#kernel/common-passwords.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { foundingStateOf, isTaken } from './account.reads.ts'
import { spendFounding } from './account.writes.ts'
import { type FoundingDraft, type FoundRefusal, mayFound } from './founding.rules.ts'
import { secretHashOf } from './founding-link.acts.ts'
import { giveAccount } from './password.acts.ts'

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

/** The same by a one-time link, with an account for its founder. */
export async function foundByLink(
  context: Context,
  secret: string,
  draft: FoundingDraft,
): Promise<Verdict<FoundRefusal>> {
  const hash = secretHashOf(secret)
  const { username, password, ...names } = draft
  const [state, taken] = [await foundingStateOf(context, hash), await isTaken(context, username)]
  const verdict = mayFound(draft, { state, taken, common: await commonPasswords() })
  if (!verdict.allowed) return verdict
  if (!(await spendFounding(context, hash))) return refuse({ why: 'link-used' }) // somebody pressed a moment before

  await foundCommittee(context, { ...names, from: context.today })
  const given = await giveAccount(context, { person: context.actor, username, password })
  return given ? verdict : refuse({ why: 'username-taken' }) // likewise
}
