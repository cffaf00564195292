// Who somebody is that logs in to the demonstration: for acts on the side of a journey.
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { TestDatabase } from './database.ts'

export async function whoLogsIn(base: TestDatabase, username: string): Promise<Who> {
  const logins = asLogin(base.url)
  try {
    const { rows } = await sql<{ tenant: Id<'tenant'>; actor: Id<'person'> }>`
      select "tenantId" as tenant, "personId" as actor from "user" where username = ${username}`.execute(logins)
    const [ids] = rows
    if (!ids) throw new Error(`nobody logs in as ${username}`)
    const now = new Date()
    return { ...ids, now, today: dayOf(now), language: 'vi' }
  } finally {
    await logins.destroy()
  }
}
