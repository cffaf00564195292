// Who works on the embedded PostgreSQL: each holds one connection to it, which ends with the process however that ends.
import pg from 'pg'

const mark = 'thidua holds'

/** `leave` says whether nobody else is left, so that the server can be stopped. */
export type Held = { leave(): Promise<boolean> }

/** Null while the server does not answer. `lost` is called when the server goes away by itself. */
export async function hold(url: string, lost: () => void): Promise<Held | null> {
  const client = new pg.Client({ connectionString: url, application_name: mark })
  client.on('error', () => {}) // its end is told below
  const held = await client.connect().then(
    () => true,
    () => false,
  )
  if (!held) return null
  let leaving = false
  client.on('end', () => leaving || lost())

  const othersHold = async () => {
    const { rows } = await client.query(
      'select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [mark],
    )
    return rows.length > 0
  }
  const leave = async () => {
    leaving = true
    const others = await othersHold().catch(() => false)
    await client.end().catch(() => {})
    return !others
  }
  return { leave }
}
