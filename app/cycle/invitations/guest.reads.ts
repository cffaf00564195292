// Asking for guests: each row with the latest answer and what went out.
import { sql } from 'kysely'
import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Guest, GuestAnswer, Invitee } from './guest.ts'
import { inviteesOf } from './guest-list.rules.ts'
import { hashOfToken } from './token.reads.ts'

/** Those who are on the list by hand or by issue, in the order of their numbers. */
export const listGuests = async (context: Context, ceremony: Id<'ceremony'>): Promise<Guest[]> =>
  (
    await selectGuests(context)
      .where('guest.ceremony_id', '=', ceremony)
      .orderBy(sql`guest.number nulls last`)
      .orderBy('guest.added_at')
      .orderBy('guest.id')
      .execute()
  ).map(guestOf)

export const getGuest = async (context: Context, id: Id<'guest'>): Promise<Guest> =>
  guestOf(await selectGuests(context).where('guest.id', '=', id).executeTakeFirstOrThrow(missing))

/** Whoever holds the link. */
export async function findByToken(context: Context, token: string): Promise<Guest | undefined> {
  const row = await selectGuests(context).where('guest.token_hash', '=', hashOfToken(token)).executeTakeFirst()
  return row && guestOf(row)
}

export const listStrikes = ({ db, tenant }: Context, ceremony: Id<'ceremony'>) =>
  db
    .selectFrom('guest_strike')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'guest_strike.tenant_id').onRef('person.id', '=', 'guest_strike.person_id'),
    )
    .select(['person.id as person', 'person.name'])
    .where('guest_strike.tenant_id', '=', tenant)
    .where('guest_strike.ceremony_id', '=', ceremony)
    .orderBy('person.name')
    .execute()

/** Whom the classes mean today, without those who were struck or stand on the list by hand. */
export async function listInvitees(context: Context, ceremony: Ceremony, guests: Guest[]): Promise<Invitee[]> {
  const struck = (await listStrikes(context, ceremony.id)).map(({ person }) => person)
  const named = guests.flatMap(({ person }) => (person ? [person] : []))
  return inviteesOf({
    classes: ceremony.guests,
    units: await listUnits(context, context.today),
    posts: await listPosts(context, context.today),
    without: new Set([...struck, ...named]),
  })
}

export const selectGuests = ({ db, tenant }: Context) =>
  db
    .selectFrom('guest')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('guest_answer as said')
          .select(['said.id as answerId', 'said.answer', 'said.reason', 'said.answered_at as answeredAt'])
          .select(['said.substitute_name as substituteName', 'said.substitute_title as substituteTitle'])
          .select(['said.substitute_phone as substitutePhone', 'said.entered_by as enteredBy'])
          .select(['said.outcome', 'said.outcome_reason as outcomeReason'])
          .whereRef('said.tenant_id', '=', 'guest.tenant_id')
          .whereRef('said.guest_id', '=', 'guest.id')
          .orderBy('said.answered_at', 'desc')
          .orderBy('said.id')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .where('guest.tenant_id', '=', tenant)
    .select(['guest.id', 'guest.ceremony_id as ceremony', 'guest.class_id as class', 'guest.person_id as person'])
    .select(['guest.unit_id as unit', 'guest.name', 'guest.title', 'guest.unit_name as unitName', 'guest.email'])
    .select(['guest.phone', 'guest.seat', 'guest.number', 'guest.serial', 'guest.issued_at as issuedAt'])
    .select(['guest.issued_by as issuedBy', 'guest.withdrawn_at as withdrawnAt'])
    .select(['guest.withdrawn_reason as withdrawnReason', 'latest.answerId', 'latest.answer', 'latest.reason'])
    .select(['latest.answeredAt', 'latest.substituteName', 'latest.substituteTitle', 'latest.substitutePhone'])
    .select(['latest.enteredBy', 'latest.outcome', 'latest.outcomeReason'])
    .select(messageTimes)

const messageTimes = [
  sql<Date | null>`(select min(seen_at) from guest_message as told
    where told.tenant_id = guest.tenant_id and told.guest_id = guest.id)`.as('openedAt'),
  sql<Date | null>`(select max(sent_at) from guest_message as told
    where told.tenant_id = guest.tenant_id and told.guest_id = guest.id and told.kind = 'reminder')`.as('remindedAt'),
]

type Row = Awaited<ReturnType<ReturnType<typeof selectGuests>['executeTakeFirstOrThrow']>>

function guestOf({ answerId, answer, answeredAt, enteredBy, ...row }: Row): Guest {
  const { reason, substituteName, substituteTitle, substitutePhone, outcome, outcomeReason, ...guest } = row
  const said: GuestAnswer | null =
    answerId && answer && answeredAt
      ? {
          ...{ id: answerId, answer, reason: reason ?? '', answeredAt, byOffice: enteredBy !== null },
          ...{ substituteName, substituteTitle, substitutePhone, outcome, outcomeReason },
        }
      : null
  return { ...guest, answer: said }
}
