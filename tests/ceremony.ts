// A campaign that was launched yesterday, with its ceremony: for tests of what is done with it.

import { confirmCeremony } from '#cycle/ceremonies/ceremony.acts.ts'
import type { Who } from '#db/context.ts'
import { dayOf, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding, units } from '../seeds/demo-commune/cast.ts'
import { foundCast } from '../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from './database.ts'
import { launch } from './launched.ts'

export type Staged = { base: TestDatabase; campaign: Id<'campaign'>; clerk: Who; leader: Who; secretary: Who }

export async function stageCeremony(): Promise<Staged> {
  const base = await cloneDatabase()
  const now = new Date()
  const cast = await foundCast(base.app, founding, units, now)
  const who = (name: string) => cast.whos.get(name) as Who
  const clerk = who(founding.person)
  const campaign = await launch(base, cast, clerk)
  return { base, campaign, clerk, leader: who('Nguyễn Thanh Bình'), secretary: who('Đặng Thị Hòa') }
}

/** Tomorrow at half past seven. */
export const confirmed = async ({ base, campaign, clerk }: Staged) =>
  acting(base, clerk, (context) =>
    confirmCeremony(context, campaign, {
      ...{ day: daysAfter(dayOf(new Date()), 1), beginsAt: '07:30', place: 'Hội trường xã' },
      ...{ chair: null, joinedWith: null },
    }),
  )

export const why = (verdict: { allowed: true } | { allowed: false; refusal: { why: string } }): string =>
  verdict.allowed ? 'allowed' : verdict.refusal.why
