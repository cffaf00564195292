// Asking who may be chosen to sign today.
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { type SignerChoice, signersFor } from './signer-choice.rules.ts'

export async function listSigners(context: Context, unit: Pick<Unit, 'id' | 'kind'>): Promise<SignerChoice[]> {
  const [units, posts] = [await listUnits(context, context.today), await listPosts(context, context.today)]
  return signersFor(unit, units, posts)
}
