// Everybody who walks: the logins of the demonstration, and one whose post has ended.

import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { daysAfter } from '#kernel/day.ts'
import { clerkLogin } from '../../seeds/demo-commune/accounts.ts'
import { acting, type TestDatabase } from '../database.ts'
import { cookiesOf, post } from '../site.ts'
import { whoLogsIn } from '../who.ts'

export type Role = { name: string; who: Who; cookie: string }

const logins = ['vanphong', 'bithu', 'ubnd', 'kiemtra', 'mattran', 'bendo', 'caygao', 'dongchi1', 'dongchi2']
const former = 'dongchi3'

export async function admitAll(base: TestDatabase, origin: string): Promise<{ roles: Role[]; neighbour: Role }> {
  const gone = await whoLogsIn(base, former)
  await acting(base, gone, ({ db }) =>
    sql`update post set valid_to = ${daysAfter(gone.today, -1)} where tenant_id = ${gone.tenant} and person_id = ${gone.actor}`.execute(
      db,
    ),
  )
  const roles: Role[] = []
  for (const name of [...logins, former]) roles.push(await admit(base, origin, name))
  return { roles, neighbour: await admit(base, origin, 'nuimay') }
}

async function admit(base: TestDatabase, origin: string, name: string): Promise<Role> {
  const answer = await post(origin, '/login', { username: name, password: clerkLogin.password })
  return { name, who: await whoLogsIn(base, name), cookie: cookiesOf(answer) }
}
