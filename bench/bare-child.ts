// The peers of the board: raw pg asking for the same rows in one tenant's transaction, and a page that asks nothing; the same bytes.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { urlFor } from '#db/connect.ts'
import { answerMeasurer } from './child.ts'

const { CAMPAIGN = '', TENANT = '', DATABASE = '', PAGE = '' } = process.env
const page = Buffer.from(PAGE, 'base64').toString()
const pool = new pg.Pool({ connectionString: urlFor(DATABASE, 'thidua_app'), max: 10 })
const rows = `
  select duty.id, duty.assignment_id, duty.unit_id, duty.status, duty.since, campaign.id as campaign, campaign.name as campaign_name,
    campaign.status as campaign_status, campaign.plan_id, unit.name as unit_name, assignment.body, assignment.place,
    assignment.text, assignment.spans, assignment.deadline_words, assignment.every, assignment.cooperating,
    coalesce(duty.deadline, assignment.deadline) as deadline
  from duty
  join assignment on assignment.tenant_id = duty.tenant_id and assignment.id = duty.assignment_id
  join campaign on campaign.tenant_id = assignment.tenant_id and campaign.id = assignment.campaign_id
  join unit_span as unit on unit.tenant_id = duty.tenant_id and unit.unit_id = duty.unit_id
    and unit.seen_from <= current_date and unit.seen_to > current_date
  where duty.tenant_id = $1 and assignment.campaign_id = $2 and assignment.withdrawn_on is null and duty.status <> 'withdrawn'
  order by assignment.position, unit.name`

const app = new Hono()
app.get('/fixed', (c) => c.html(page))
app.get('/rows', async (c) => {
  const client = await pool.connect()
  try {
    await client.query('begin read only')
    await client.query("select set_config('app.tenant', $1, true)", [TENANT])
    const found = await client.query(rows, [TENANT, CAMPAIGN])
    await client.query('commit')
    if (found.rowCount !== 60) throw new Error(`${found.rowCount} rows instead of 60`)
  } finally {
    client.release()
  }
  return c.html(page)
})

const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) =>
  answerMeasurer({ origin: `http://localhost:${port}` }),
)
process.on('SIGTERM', () => {
  server.close()
  process.exit()
})
