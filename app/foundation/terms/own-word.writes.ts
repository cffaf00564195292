// The table of own words.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Term } from '#kernel/terms.ts'
import { getOwnWords } from './own-word.reads.ts'
import type { OwnWords } from './own-word.ts'

/** Two at once cannot give one word to two terms: a lock on rows would not see the row that is not there yet. */
export async function holdOwnWords(context: Context): Promise<OwnWords> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`own_word ${context.tenant}`}, 0))`.execute(context.db)
  return getOwnWords(context)
}

export async function insertOwnWord({ db, tenant, actor, now }: Context, term: Term, word: string) {
  const id = newId<'own_word'>()
  await db.insertInto('own_word').values({ tenant_id: tenant, id, term, word, set_by: actor, set_at: now }).execute()
  return id
}

/** The word that the term had, ended; nothing where it had its standard one. */
export async function markEnded(
  { db, tenant, actor, now }: Context,
  term: Term,
): Promise<{ id: Id<'own_word'>; word: string } | undefined> {
  const ended = db.updateTable('own_word').set({ ended_by: actor, ended_at: now })
  return ended
    .where('tenant_id', '=', tenant)
    .where('term', '=', term)
    .where('ended_at', 'is', null)
    .returning(['id', 'word'])
    .executeTakeFirst()
}
