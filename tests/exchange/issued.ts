// A document that was issued to recipients of every kind, written straight into the tables: for tests of what comes after.
import { type Context, inTransaction, type Who } from '#db/context.ts'
import { json } from '#db/json.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import { react } from '../../app/reactions.ts'
import type { TestDatabase } from '../database.ts'
import { pdf } from './sample.ts'

export type To = { name: string; unit?: Id<'unit'>; email?: string; organCode?: string }

export const paperOf = (ordinal: number): Paper => ({
  ...{ family: 'PARTY', type: 'plan', format: 'A4', on: day('2026-08-05'), drawnOn: day('2026-08-05') },
  ...{ superior: 'Đảng bộ tỉnh Hải Lam', issuer: 'Đảng ủy xã Sông Trăng', place: 'Sông Trăng' },
  number: { ordinal, type: 'KH', organ: 'ĐU' },
  ...{ heading: 'Kế hoạch', subject: 'về phát động phong trào thi đua', body: [] },
  closing: { kind: 'block', block: { authority: 'T/M Ban Thường vụ', office: 'Bí thư', name: 'Nguyễn Thanh Bình' } },
})

const content = {
  head: { superior: null, issuer: 'Đảng ủy xã Sông Trăng', place: 'Sông Trăng', organ: 'ĐU' },
  ...{ format: 'A4', urgency: null, addressees: ['Chi bộ thôn Cây Gạo'], prose: '…', kept: '', columns: [] },
}

/** Issued by `who`, and on its way: what follows has followed. */
export async function issueTo(
  base: TestDatabase,
  who: Who,
  unit: Id<'unit'>,
  to: To[],
  ordinal = 5,
): Promise<Id<'document'>> {
  const document = await inTransaction(base.app, who, 'read write', (context) => issued(context, unit, to, ordinal))
  await react(base.app, who)
  return document
}

async function issued(context: Context, unit: Id<'unit'>, to: To[], ordinal: number): Promise<Id<'document'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'document'>()
  const kept = await keepFile(context, { name: `${ordinal}-KH-ĐU.pdf`, bytes: pdf })
  if (!kept.allowed) throw new Error(kept.refusal.why)
  const row = {
    tenant_id: tenant,
    id,
    type: 'plan',
    family: 'PARTY',
    unit_id: unit,
    in_name_of: 'standing_committee',
  } as const
  const done = { status: 'issued', drafted_by: actor, drafted_at: now, approved_by: actor, approved_at: now } as const
  const number = { ordinal, sign: 'KH', organ: 'ĐU', on_day: day('2026-08-05'), issued_by: actor, issued_at: now }
  await db
    .insertInto('document')
    .values({ ...row, ...done, ...number, signing: 'own', version: 1 })
    .execute()
  const text = { tenant_id: tenant, document_id: id, version: 1, subject: 'về phát động phong trào thi đua' }
  await db
    .insertInto('document_text')
    .values({ ...text, content: json(content), written_by: actor, written_at: now })
    .execute()
  const frozen = { pdf_file_id: kept.file, word_file_id: kept.file, frozen_by: actor, frozen_at: now }
  const version = { tenant_id: tenant, document_id: id, version: 1, paper: json(paperOf(ordinal)) }
  await db
    .insertInto('document_version')
    .values({ ...version, ...frozen })
    .execute()
  const recipients = to.map(({ name, unit: here, email, organCode }, position) => ({
    ...{ tenant_id: tenant, id: newId<'document_recipient'>(), document_id: id, position, name },
    ...{ unit_id: here ?? null, email: email ?? null, organ_code: organCode ?? null },
  }))
  if (recipients.length > 0) await db.insertInto('document_recipient').values(recipients).execute()
  await record(context, 'document.issued', id, { name: `${ordinal}-KH-ĐU` })
  return id
}
