// Asking what was said of a promise, who took a commitment over, and the sheets that were brought.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Entry, Sheet, Takeover } from './commitment.ts'

/** The newest first. */
export const listEntries = ({ db, tenant }: Context, line: Id<'commitment_line'>): Promise<Entry[]> =>
  db
    .selectFrom('ledger_entry as entry')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'entry.tenant_id').onRef('person.id', '=', 'entry.said_by'),
    )
    .leftJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'entry.tenant_id').onRef('file.id', '=', 'entry.file_id'),
    )
    .select(['entry.state', 'entry.reason', 'entry.file_id as file', 'file.name as fileName'])
    .select(['person.name as byName', 'entry.said_at as at'])
    .where('entry.tenant_id', '=', tenant)
    .where('entry.line_id', '=', line)
    .orderBy('entry.said_at', 'desc')
    .execute()

/** The one that waits first, then the newest. */
export const listSheets = ({ db, tenant }: Context, commitment: Id<'commitment'>): Promise<Sheet[]> =>
  db
    .selectFrom('signed_sheet as sheet')
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'sheet.tenant_id').onRef('file.id', '=', 'sheet.file_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'sheet.tenant_id').onRef('person.id', '=', 'sheet.brought_by'),
    )
    .leftJoin('person as checker', (join) =>
      join.onRef('checker.tenant_id', '=', 'sheet.tenant_id').onRef('checker.id', '=', 'sheet.checked_by'),
    )
    .select(['sheet.file_id as file', 'file.name as fileName', 'file.media_type as mediaType'])
    .select(['sheet.signed_on as signedOn', 'sheet.brought_by as broughtBy', 'person.name as broughtByName'])
    .select(['sheet.outcome', 'sheet.remark', 'checker.name as checkedByName'])
    .where('sheet.tenant_id', '=', tenant)
    .where('sheet.commitment_id', '=', commitment)
    .orderBy(sql`sheet.outcome is null`, 'desc')
    .orderBy('sheet.brought_at', 'desc')
    .execute()

export const listTakeovers = ({ db, tenant, today }: Context, commitment: Id<'commitment'>): Promise<Takeover[]> =>
  db
    .selectFrom('commitment_takeover as takeover')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'takeover.tenant_id').onRef('person.id', '=', 'takeover.taken_by'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'takeover.tenant_id').onRef('unit.id', '=', 'takeover.unit_id'),
    )
    .select(['unit.name as unitName', 'takeover.words', 'person.name as byName', 'takeover.taken_at as at'])
    .where('takeover.tenant_id', '=', tenant)
    .where('takeover.commitment_id', '=', commitment)
    .orderBy('takeover.taken_at')
    .execute()
