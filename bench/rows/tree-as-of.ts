// The organisation of a day: of one commune as its pages ask for it, and of all 3,321 at once as the owner of the database.
import { type Kysely, sql } from 'kysely'
import { asApp, asOwner } from '#db/connect.ts'
import { inTransaction, type Who } from '#db/context.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { listTree } from '#foundation/organisation/unit.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { administer } from '../../tests/database.ts'
import { type Measure, quickest, type Row, rounded } from '../row.ts'

const [communes, unitsEach] = [3321, 30]
const on = day('2025-08-01')
type Trees = { one: number; whole: number }
let measured: Promise<Trees> | undefined

export const treeRows: Measure[] = [
  { name: 'tree-as-of', limit: '≤ 20 ms', run: () => row('tree-as-of', ({ one }) => one) },
  { name: 'tree-as-of-country', limit: '≤ 1000 ms', run: () => row('tree-as-of-country', ({ whole }) => whole) },
]

async function row(name: string, value: (trees: Trees) => number): Promise<Row> {
  measured ??= measure()
  return { name, value: rounded(value(await measured)), unit: 'ms', against: null, ratio: null }
}

async function measure(): Promise<Trees> {
  const embedded = await startEmbedded('.cache/bench-tree')
  const url = new URL(embedded.url)
  const database = `bench_tree_${process.pid}`
  await administer(url, `create database ${database}`)
  url.pathname = `/${database}`
  await migrate(url.href)
  const [owner, app] = [asOwner(url.href), asApp(url.href)]
  try {
    await seed(owner)
    const { rows } = await sql<{ id: Id<'tenant'> }>`select id from tenant order by id limit 1 offset 1000`.execute(
      owner,
    )
    const [tenant] = rows
    if (!tenant) throw new Error('there is no commune')
    const who: Who = { tenant: tenant.id, actor: 'nobody' as Id<'person'>, now: new Date(), today: on, language: 'vi' }
    const one = await quickest(50, async () => {
      const tree = await inTransaction(app, who, 'read only', (context) => listTree(context, on))
      if (tree.length !== unitsEach) throw new Error(`${tree.length} units`)
    })
    const whole = await quickest(5, async () => {
      const { rows } = await sql`
        select tenant_id, id, parent_id, kind, name, short_name, tier from units_as_of(${on})
        where valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(owner)
      if (rows.length !== communes * unitsEach) throw new Error(`${rows.length} units`)
    })
    return { one, whole }
  } finally {
    await Promise.all([owner.destroy(), app.destroy()])
    await administer(url, `drop database if exists ${database} with (force)`)
    await embedded.stop()
  }
}

/** Of each commune's units a third was renamed on the day on which everything changed, and ten more had ended before it. */
async function seed(owner: Kysely<unknown>): Promise<void> {
  await sql`insert into tenant (id, name, founded_at)
    select gen_random_uuid(), 'Xã số ' || number, now() from generate_series(1, ${sql.lit(communes)}) as number`.execute(
    owner,
  )
  await sql`
    with made as (
      select tenant.id as tenant_id, gen_random_uuid() as id, number,
        case when number > ${sql.lit(unitsEach)} then date '2025-07-01' end as valid_to
      from tenant cross join generate_series(1, ${sql.lit(unitsEach + 10)}) as number
    ), born as (
      insert into unit (tenant_id, id, valid_from, valid_to) select tenant_id, id, '2020-01-01', valid_to from made
      returning tenant_id, id
    )
    insert into unit_span (tenant_id, unit_id, valid_from, valid_to, seen_from, seen_to, parent_id, kind, name)
    select made.tenant_id, made.id, span.since, coalesce(made.valid_to, span.until),
      case when span.since = '2020-01-01' then '-infinity' else span.since end, coalesce(span.until, 'infinity'),
      top.id, case when made.number = 1 then 'party_committee' else 'party_cell' end,
      'Chi bộ số ' || made.number || span.suffix
    from made
    join born on born.tenant_id = made.tenant_id and born.id = made.id
    left join made as top on top.tenant_id = made.tenant_id and top.number = 1 and made.number > 1
    cross join lateral (
      select date '2020-01-01' as since, case when made.number % 3 = 0 and made.number <= ${sql.lit(unitsEach)}
        then date '2025-07-01' end as until, '' as suffix
      union all select date '2025-07-01', null, ' mới' where made.number % 3 = 0 and made.number <= ${sql.lit(unitsEach)}
    ) as span`.execute(owner)
  await sql`analyze`.execute(owner)
}
