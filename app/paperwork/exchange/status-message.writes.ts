// The rows of status messages.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { NewStatus } from './status-message.ts'

export async function insertStatus(
  { db, tenant, actor, now }: Context,
  status: NewStatus,
): Promise<Id<'status_message'>> {
  const id = newId<'status_message'>()
  const { direction, code, description, organCode, organName, about, delivery, incoming, aside } = status
  const said = { direction, code, description, organ_code: organCode, organ_name: organName, about: json(about) }
  const links = { delivery_id: delivery ?? null, incoming_id: incoming ?? null, aside_id: aside ?? null }
  await db
    .insertInto('status_message')
    .values({ tenant_id: tenant, id, ...said, ...links, said_at: now, entered_by: actor })
    .execute()
  return id
}
