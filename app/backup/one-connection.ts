// One connection as the owner, on which both Kysely and the streams of COPY work: so that they share one transaction.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

export type OneConnection = { client: pg.Client; db: Kysely<unknown>; leave(): Promise<void> }

/** An aborted `signal` cuts the connection: the server rolls back, and every query under way fails. */
export async function connectOnce(url: string, signal: AbortSignal): Promise<OneConnection> {
  signal.throwIfAborted()
  const client = new pg.Client({ connectionString: url, application_name: 'thidua backup' })
  client.on('error', () => {}) // told by the query that it breaks
  await client.connect()
  const cut = () => client.connection.stream.destroy()
  signal.addEventListener('abort', cut)

  const shared = { query: client.query.bind(client), release: () => {} }
  const pool = { options: {}, connect: async () => shared, end: async () => {} }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const leave = async () => {
    signal.removeEventListener('abort', cut)
    await client.end().catch(() => {})
  }
  return { client, db, leave }
}
