// Saying how the committee is known on the axis of documents.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { maySetProfile, type ProfileRefusal } from './profile.rules.ts'
import type { ExchangeProfile } from './profile.ts'
import { putProfile } from './profile.writes.ts'

export async function setProfile(context: Context, profile: ExchangeProfile): Promise<Verdict<ProfileRefusal>> {
  const verdict = maySetProfile(await getActor(context), profile)
  if (verdict.allowed) {
    await putProfile(context, profile)
    const { organCode, documentIdForm, encoding } = profile
    await record(context, 'exchange-profile.set', context.tenant, { organCode, documentIdForm, encoding })
  }

  return verdict
}
