// Asking for reorganisations and lineage.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Descent } from './history.ts'
import { type Kin, kinOf, successorsAt } from './lineage.rules.ts'
import type { Changes, Reorganisation } from './reorganisation.ts'

export type EnteredReorganisation = Reorganisation & { byName: string; undoneByName: string | null }

/** All that were ever entered, in the order of entry, those that were undone too. */
export async function listReorganisations(context: Context): Promise<EnteredReorganisation[]> {
  return (await selectReorganisations(context).orderBy('reorganisation.seq').execute()).map(reorganisationOf)
}

/** Who came out of whom, by acts that stand; the earliest first. */
export const listDescents = ({ db, tenant }: Context): Promise<Descent[]> =>
  db
    .selectFrom('unit_lineage')
    .select(['predecessor_id as from', 'successor_id as to', 'effective_on as on', 'reorganisation_id as by'])
    .where('tenant_id', '=', tenant)
    .orderBy('effective_on')
    .orderBy('reorganisation_id')
    .orderBy('successor_id')
    .orderBy('predecessor_id')
    .execute()

/** What a unit came out of and what came out of it, at any distance; itself among the units. */
export const lineageOf = async (context: Context, unit: Id<'unit'>): Promise<ReturnType<typeof kinOf>> =>
  kinOf(unit, await listDescents(context))

/** The lives of all units with all descents: what `successorsAt` follows. */
export async function getKin(context: Context): Promise<Kin> {
  const { db, tenant } = context
  const lives = db.selectFrom('unit').select(['id', 'valid_from as from', 'valid_to as to'])
  return { lives: await lives.where('tenant_id', '=', tenant).execute(), descents: await listDescents(context) }
}

/** Who stands in a unit's place on a day, along chains of mergers; itself while it lives, nobody where nobody took over. */
export const successorsOn = async (context: Context, unit: Id<'unit'>, on: Day): Promise<Id<'unit'>[]> =>
  successorsAt(unit, on, await getKin(context))

const selectReorganisations = ({ db, tenant }: Context) =>
  db
    .selectFrom('reorganisation')
    .innerJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'reorganisation.tenant_id')
        .onRef('person.id', '=', 'reorganisation.entered_by'),
    )
    .leftJoin('reorganisation_undoing as undoing', (join) =>
      join
        .onRef('undoing.tenant_id', '=', 'reorganisation.tenant_id')
        .onRef('undoing.reorganisation_id', '=', 'reorganisation.id'),
    )
    .leftJoin('person as undoer', (join) =>
      join.onRef('undoer.tenant_id', '=', 'undoing.tenant_id').onRef('undoer.id', '=', 'undoing.undone_by'),
    )
    .where('reorganisation.tenant_id', '=', tenant)
    .select(['reorganisation.id', 'reorganisation.seq', 'reorganisation.what', 'reorganisation.effective_on as on'])
    .select(['reorganisation.ground', 'reorganisation.ground_on as groundOn', 'reorganisation.issuer'])
    .select(['reorganisation.changes', 'reorganisation.entered_by as by', 'reorganisation.entered_at as at'])
    .select(['person.name as byName', 'undoer.name as undoneByName', 'undoing.undone_by as undoneBy'])
    .select(['undoing.undone_at as undoneAt', 'undoing.reason'])

type Row = Awaited<ReturnType<ReturnType<typeof selectReorganisations>['execute']>>[number]

function reorganisationOf(row: Row): EnteredReorganisation {
  const { ground, groundOn, issuer, changes, undoneBy, undoneAt, reason, ...rest } = row
  return {
    ...rest,
    ground: ground === null ? null : { words: ground, on: groundOn, issuer },
    changes: changes as Changes, // written by the acts of this room alone
    undone: undoneBy && undoneAt && reason !== null ? { by: undoneBy, at: undoneAt, reason } : null,
  }
}
