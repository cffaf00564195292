// A query that is asked again and again: built and turned into SQL once, and planned once by each connection of the server.
import { createHash } from 'node:crypto'
import type { Compilable, CompiledQuery } from 'kysely'
import type { Context } from './context.ts'

type Asking = Pick<Context, 'db' | 'tenant'>
type Known<Row> = { query: CompiledQuery<Row>; name: string; places: ({ slot: number } | { value: unknown })[] }

/** The values of `build` are texts that go into the query as they are: it must not look at them. */
export function prepared<Values extends string[], Row>(
  build: (context: Asking, ...values: Values) => Compilable<Row>,
): (context: Context, ...values: Values) => Promise<Row[]> {
  let known: Known<Row> | undefined

  return async ({ db, tenant }, ...values) => {
    known ??= compile(db, values.length)
    const { query, name, places } = known
    const given = [tenant, ...values]
    const parameters = places.map((place) => ('slot' in place ? given[place.slot] : place.value))
    // Kysely hands its SQL to pg untouched, and pg takes an object with a name in its place. A new one each time: pg writes on it.
    const sql = { name, text: query.sql } as unknown as string
    const { rows } = await db.executeQuery<Row>({ ...query, sql, parameters })
    return rows
  }

  function compile(db: Context['db'], count: number): Known<Row> {
    const standing = Array.from({ length: count + 1 }, (_, index) => `value ${index} of a prepared query`)
    const [tenant, ...values] = standing as [Context['tenant'], ...Values]
    const query = build({ db, tenant }, ...values).compile()
    const places = query.parameters.map((value) => {
      const slot = standing.indexOf(String(value))
      return slot === -1 ? { value } : { slot }
    })
    return { query, places, name: createHash('sha256').update(query.sql).digest('hex').slice(0, 16) }
  }
}
