// Who works on the embedded PostgreSQL: each holds one connection to it, which ends with the process however that ends.
import pg from 'pg'

const mark = 'thidua holds'

/** Null while the server does not answer. `leave` says whether nobody else is left, so that the server can be stopped. */
export async function hold(url: string): Promise<{ leave(): Promise<boolean> } | null> {
  const client = new pg.Client({ connectionString: url, application_name: mark })
  client.on('error', () => {}) // the server went away by itself: there is nothing left to hold
  const held = await client.connect().then(
    () => true,
    () => false,
  )
  if (!held) return null

  const othersHold = async () => {
    const { rows } = await client.query(
      'select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [mark],
    )
    return rows.length > 0
  }
  const leave = async () => {
    const others = await othersHold().catch(() => false)
    await client.end().catch(() => {})
    return !others
  }
  return { leave }
}
