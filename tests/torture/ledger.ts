// What was acknowledged to a person, and what nobody knows; and the counts of each in the database.
import assert from 'node:assert/strict'
import { type Kysely, sql } from 'kysely'
import { asOwner } from '#db/connect.ts'

export const kinds = ['session', 'unit', 'post', 'assignment', 'deadline', 'plan', 'proof', 'judgement'] as const
export type Kind = (typeof kinds)[number]
export type Written = { kind: Kind; key: string; acknowledged: boolean }

export type Proof = { acknowledged: number; unknown: number; lost: string[]; doubled: string[] }

/** How often each key stands in the tables. A key is words that a person typed, or what only this act leaves behind. */
const counting: Record<Kind, string> = {
  session: `select token as key from login.session`,
  unit: `select name as key from unit_span`,
  post: `select person.name as key from post join person on person.id = person_id`,
  assignment: `select text as key from assignment`,
  deadline: `select assignment_id || ' ' || after as key from correction where what = 'deadline'`,
  plan: `select regexp_substr(reading->'source'->>'text', 'Mã số \\S+') as key from plan`,
  proof: `select proof.text as key from proof join proof_file on proof_id = proof.id join file on file.id = file_id
    join file_content using (sha256) where bytes = convert_to(proof.text, 'UTF8')`,
  judgement: `select text as key from proof where outcome is not null`,
}

export async function prove(url: string, written: Written[]): Promise<Proof> {
  const owner = asOwner(url)
  try {
    const proof: Proof = { acknowledged: 0, unknown: 0, lost: [], doubled: [] }
    for (const kind of kinds) {
      const { rows } = await sql
        .raw<{ key: string; count: number }>(`select key, count(*) from (${counting[kind]}) as one group by key`)
        .execute(owner)
      const found = new Map(rows.map(({ key, count }) => [key, count]))
      for (const { key, acknowledged } of written.filter((one) => one.kind === kind)) {
        proof[acknowledged ? 'acknowledged' : 'unknown']++
        const count = found.get(key) ?? 0
        if (acknowledged && count === 0) proof.lost.push(`${kind} ${key}`)
        if (count > 1) proof.doubled.push(`${kind} ${key}`)
      }
    }
    await proveTold(owner)
    return proof
  } finally {
    await owner.destroy()
  }
}

/** Each thing that was made is told once, and what must follow has followed once. */
async function proveTold(owner: Kysely<unknown>): Promise<void> {
  const twice = await sql`
    select word, subject_id from journal
    where word in ('unit.created', 'assignment.added', 'plan.handed-in', 'file.kept') group by 1, 2 having count(*) > 1`.execute(
    owner,
  )
  assert.deepEqual(twice.rows, [], 'told twice')
  const untold = await sql`
    select name from unit_span where not exists (select from journal where word = 'unit.created' and subject_id = unit_id)
    and name ~ '^Chi bộ T[0-9]'`.execute(owner)
  assert.deepEqual(untold.rows, [], 'made and not told')
  const forgotten = await sql`
    select name from unit_span where kind = 'party_cell' and name ~ '^Chi bộ T[0-9]'
    and not exists (select from duty where duty.unit_id = unit_span.unit_id)`.execute(owner)
  assert.deepEqual(forgotten.rows, [], 'what must follow a new cell has not followed')
  const given = await sql`
    select name, duty.id from duty join unit_span using (unit_id) where kind = 'party_cell' and name ~ '^Chi bộ T[0-9]'
    and 1 <> (select count(*) from journal where word = 'duty.given' and subject_id = duty.id)`.execute(owner)
  assert.deepEqual(given.rows, [], 'what followed is not told once')
}
