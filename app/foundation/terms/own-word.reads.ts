// Asking for a committee's own words.
import type { Context } from '#db/context.ts'
import { type Terms, termsWith } from '#kernel/terms.ts'
import type { OwnWord, OwnWords } from './own-word.ts'
import { isTerm } from './own-word.ts'

export async function listOwnWords(context: Context): Promise<OwnWord[]> {
  const rows = await selectOwnWords(context)
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'own_word.tenant_id').onRef('person.id', '=', 'own_word.set_by'),
    )
    .select(['own_word.id', 'person.name as setBy', 'own_word.set_at as setAt'])
    .execute()
  return rows.flatMap(({ term, ...row }) => (isTerm(term) ? [{ ...row, term }] : []))
}

export async function getOwnWords(context: Context): Promise<OwnWords> {
  const rows = await selectOwnWords(context).execute()
  return Object.fromEntries(rows.map(({ term, word }) => [term, word]))
}

/** How the committee's pages, papers and exports speak. */
export const getTerms = async (context: Context): Promise<Terms> => termsWith(await getOwnWords(context))

const selectOwnWords = ({ db, tenant }: Context) =>
  db
    .selectFrom('own_word')
    .select(['own_word.term', 'own_word.word'])
    .where('own_word.tenant_id', '=', tenant)
    .where('own_word.ended_at', 'is', null)
