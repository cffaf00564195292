// A query that is asked again and again is built and turned into SQL once; afterwards only its values change.
import type { Compilable, CompiledQuery } from 'kysely'
import type { Context } from './context.ts'

type Asking = Pick<Context, 'db' | 'tenant'>
type Query<Row> = Compilable<Row>
type Slot = { slot: number }

/** The values of `build` are texts that go into the query as they are: it must not look at them. The first is the tenant. */
export function prepared<Values extends string[], Row>(build: (context: Asking, ...values: Values) => Query<Row>) {
  let known: { query: CompiledQuery<Row>; places: (Slot | { value: unknown })[] } | undefined

  return async ({ db, tenant }: Context, ...values: Values): Promise<Row[]> => {
    known ??= compile(db, values.length)
    const given = [tenant, ...values]
    const parameters = known.places.map((place) => ('slot' in place ? given[place.slot] : place.value))
    const { rows } = await db.executeQuery<Row>({ ...known.query, parameters })
    return rows
  }

  function compile(db: Context['db'], count: number) {
    const stand = Array.from({ length: count + 1 }, (_, index) => `value ${index} of a prepared query`)
    const [tenant, ...values] = stand as [Context['tenant'], ...Values]
    const query = build({ db, tenant }, ...values).compile()
    const places = query.parameters.map((value) => {
      const slot = stand.indexOf(String(value))
      return slot === -1 ? { value } : { slot }
    })
    return { query, places }
  }
}
