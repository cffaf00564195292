// Asking for what was kept aside.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Aside, AsideRefusal } from './aside.ts'

/** What nobody has settled first, then the latest. */
export async function listAsides(context: Context): Promise<Aside[]> {
  const rows = await selectAsides(context)
    .orderBy('settled_at', (order) => order.desc().nullsFirst())
    .execute()
  return rows.map(asAside).toSorted((one, other) => Number(one.settledAt !== null) - Number(other.settledAt !== null))
}

export const getAside = async (context: Context, id: Id<'incoming_aside'>): Promise<Aside> =>
  asAside(await selectAsides(context).where('aside.id', '=', id).executeTakeFirstOrThrow(missing))

export async function countAsides({ db, tenant }: Context): Promise<number> {
  const open = db.selectFrom('incoming_aside').where('tenant_id', '=', tenant).where('settled_at', 'is', null)
  return (await open.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

const asAside = ({ refusal, ...row }: Omit<Aside, 'refusal'> & { refusal: unknown }): Aside => ({
  ...row,
  refusal: refusal as AsideRefusal, // written by keepAside alone
})

const selectAsides = ({ db, tenant }: Context) =>
  db
    .selectFrom('incoming_aside as aside')
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'aside.tenant_id').onRef('file.id', '=', 'aside.file_id'),
    )
    .innerJoin('person as bringer', (join) =>
      join.onRef('bringer.tenant_id', '=', 'aside.tenant_id').onRef('bringer.id', '=', 'aside.brought_by'),
    )
    .leftJoin('person as settler', (join) =>
      join.onRef('settler.tenant_id', '=', 'aside.tenant_id').onRef('settler.id', '=', 'aside.settled_by'),
    )
    .where('aside.tenant_id', '=', tenant)
    .select([
      'aside.id',
      'aside.file_id as file',
      'aside.name',
      'file.size',
      'aside.refusal',
      'organ_name as organName',
    ])
    .select(['bringer.name as broughtByName', 'brought_at as broughtAt', 'settler.name as settledByName'])
    .select(['settled_at as settledAt', 'settled_how as settledHow'])
