// What a plan says of its ceremony, as it was answered.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { FindingValues } from './finding.ts'

type Element<Kind extends keyof FindingValues> = { value: FindingValues[Kind]; spans: Span[] }

export type CeremonyFindings = {
  ceremony: Element<'ceremony'> | undefined
  participants: Element<'participant'>[]
  programme: Element<'programme_item'>[]
}

export async function listCeremonyFindings({ db, tenant }: Context, plan: Id<'plan'>): Promise<CeremonyFindings> {
  const rows = await db
    .selectFrom('finding')
    .select(['kind', 'value', 'spans'])
    .where('tenant_id', '=', tenant)
    .where('plan_id', '=', plan)
    .where('kind', 'in', ['ceremony', 'participant', 'programme_item'])
    .where('answer', '<>', 'dropped')
    .orderBy('position')
    .execute()
  const of = <Kind extends keyof FindingValues>(kind: Kind) =>
    rows.filter((row) => row.kind === kind) as unknown as Element<Kind>[] // kind and value were written as a pair
  return { ceremony: of('ceremony')[0], participants: of('participant'), programme: of('programme_item') }
}
