// Which delivery another organ's system means by the name that it gives to our document.
import type { Context } from '#db/context.ts'
import { type Id, isId } from '#kernel/ids.ts'
import type { Reference } from './edxml/edxml.ts'

/** By the document's own id, or by organ, day and number: `000.00.17.H99,2026/08/05,05/KH-ĐU`. Only what went to that organ. */
export async function findByReference(
  { db, tenant }: Context,
  organCode: string,
  about: Reference,
): Promise<Id<'delivery'> | null> {
  const sent = db
    .selectFrom('delivery')
    .innerJoin('document', (join) =>
      join.onRef('document.tenant_id', '=', 'delivery.tenant_id').onRef('document.id', '=', 'delivery.document_id'),
    )
    .where('delivery.tenant_id', '=', tenant)
    .where('delivery.channel', '=', 'edxml')
    .where('delivery.address', '=', organCode)
    .select(['delivery.id', 'ordinal', 'sign', 'organ', 'on_day as on'])
  if (isId<'document'>(about.documentId)) {
    const found = await sent.where('document.id', '=', about.documentId).executeTakeFirst()
    return found?.id ?? null
  }
  const { number, on } = wanted(about)
  if (number === '' || on === '') return null
  const all = await sent.execute()
  const found = all.find((one) => one.on === on && same(number, `${one.ordinal}/${one.sign}-${one.organ}`))
  return found?.id ?? null
}

function wanted({ documentId, number, notation, on }: Reference): { number: string; on: string } {
  const [, day = '', code = ''] = documentId.split(',')
  if (code !== '') return { number: code, on: day.replaceAll('/', '-') }
  return { number: `${number}/${notation}`, on: on ?? '' }
}

/** 05/KH-ĐU, 5-KH/ĐU and 05/KH/ĐU are one. */
const same = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (code: string): string =>
  code.normalize('NFC').replace(/^0+/, '').replace(/[/-]/g, ' ').trim().toLocaleLowerCase('vi')
