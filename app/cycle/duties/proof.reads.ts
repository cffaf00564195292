// Asking for what was handed in.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Proof, ProofFile, Return } from './proof.ts'

/** Newest first. */
export const listProofs = (context: Context, duty: Id<'duty'>): Promise<Proof[]> =>
  selectProofs(context).where('proof.duty_id', '=', duty).orderBy('proof.handed_in_at', 'desc').execute()

/** Why each of these duties was last returned. */
export async function listReturns({ db, tenant }: Context, duties: Id<'duty'>[]): Promise<Map<string, Return>> {
  if (duties.length === 0) return new Map()
  const rows = await db
    .selectFrom('proof')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'proof.tenant_id').onRef('person.id', '=', 'proof.judged_by'),
    )
    .select(['proof.duty_id as duty', 'proof.reason', 'person.name as byName', 'proof.judged_at as at'])
    .distinctOn('proof.duty_id')
    .where('proof.tenant_id', '=', tenant)
    .where('proof.duty_id', 'in', duties)
    .where('proof.outcome', '=', 'returned')
    .orderBy('proof.duty_id')
    .orderBy('proof.handed_in_at', 'desc')
    .execute()
  return new Map(rows.flatMap(({ duty, reason, byName, at }) => (reason && at ? [[duty, { reason, byName, at }]] : [])))
}

/** Whether this file was handed in as a proof of this duty. */
export async function isFileOf({ db, tenant }: Context, duty: Id<'duty'>, file: Id<'file'>): Promise<boolean> {
  const row = await db
    .selectFrom('proof_file')
    .innerJoin('proof', (join) =>
      join.onRef('proof.tenant_id', '=', 'proof_file.tenant_id').onRef('proof.id', '=', 'proof_file.proof_id'),
    )
    .select('proof.id')
    .where('proof.tenant_id', '=', tenant)
    .where('proof.duty_id', '=', duty)
    .where('proof_file.file_id', '=', file)
    .executeTakeFirst()
  return row !== undefined
}

/** Taking a launch back asks whether anything was ever handed in. */
export async function countProofs({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<number> {
  const { count } = await db
    .selectFrom('proof')
    .innerJoin('duty', (join) =>
      join.onRef('duty.tenant_id', '=', 'proof.tenant_id').onRef('duty.id', '=', 'proof.duty_id'),
    )
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenant_id', '=', 'duty.tenant_id').onRef('assignment.id', '=', 'duty.assignment_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('proof.tenant_id', '=', tenant)
    .where('assignment.campaign_id', '=', campaign)
    .executeTakeFirstOrThrow()
  return count
}

const selectProofs = ({ db, tenant }: Context) =>
  db
    .selectFrom('proof')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'proof.tenant_id').onRef('person.id', '=', 'proof.handed_in_by'),
    )
    .leftJoin('person as judge', (join) =>
      join.onRef('judge.tenant_id', '=', 'proof.tenant_id').onRef('judge.id', '=', 'proof.judged_by'),
    )
    .where('proof.tenant_id', '=', tenant)
    .select(['proof.id', 'proof.duty_id as duty', 'proof.text', 'proof.handed_in_by as by', 'person.name as byName'])
    .select(['proof.handed_in_at as at', 'proof.outcome', 'proof.reason', 'judge.name as judgedByName'])
    .select([
      'proof.judged_at as judgedAt',
      sql<ProofFile[]>`coalesce((select json_agg(json_build_object('id', file.id, 'name', file.name, 'size', file.size)
        order by file.name) from proof_file join file on file.tenant_id = proof_file.tenant_id and file.id = proof_file.file_id
        where proof_file.tenant_id = proof.tenant_id and proof_file.proof_id = proof.id), '[]')`.as('files'),
    ])
