// The ceremonies' own tables.
import type { CeremonyFindings } from '#cycle/plan-review/ceremony-finding.reads.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'

type Draft = CeremonyFindings & { ceremony: NonNullable<CeremonyFindings['ceremony']> }

export async function insertCeremony({ db, tenant }: Context, campaign: Id<'campaign'>, draft: Draft) {
  const id = newId<'ceremony'>()
  const { name, when, whenWords, tentative, place, joinedWith } = draft.ceremony.value
  const row = { tenant_id: tenant, id, campaign_id: campaign, name, on_day: when, when_words: whenWords, tentative }
  await db
    .insertInto('ceremony')
    .values({ ...row, place, joined_with: joinedWith, status: 'draft', spans: json(draft.ceremony.spans) })
    .execute()

  const shared = () => ({ tenant_id: tenant, ceremony_id: id })
  const guests = draft.participants.map(({ value, spans }, position) => ({
    ...{ ...shared(), id: newId<'guest_class'>(), position, text: value.text, spans: json(spans) },
  }))
  if (guests.length > 0) await db.insertInto('guest_class').values(guests).execute()
  const items = draft.programme.map(({ value, spans }, position) => ({
    ...{ ...shared(), id: newId<'programme_item'>(), position, ...value, spans: json(spans) },
  }))
  if (items.length > 0) await db.insertInto('programme_item').values(items).execute()
  return id
}

/** The ceremony that was cancelled, if there was one. */
export async function markCancelled({ db, tenant }: Context, campaign: Id<'campaign'>) {
  const row = db.updateTable('ceremony').set({ status: 'cancelled' }).where('tenant_id', '=', tenant)
  const cancelled = await row.where('campaign_id', '=', campaign).returning('id').executeTakeFirst()
  return cancelled?.id
}
