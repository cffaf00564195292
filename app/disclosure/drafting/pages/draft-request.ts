// The address of a document that is being begun, read once; every step keeps in it what was said so far.
import { listCampaigns } from '#cycle/campaigns/campaign.reads.ts'
import { maySee as maySeeCampaign } from '#cycle/campaigns/campaign.rules.ts'
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { mayDraft, maySee } from '#paperwork/documents/document.rules.ts'
import { type DocumentEntry, type Relation, relations } from '#paperwork/documents/document.ts'
import { type DocumentType, isDocumentType } from '#paperwork/documents/document-type.ts'
import { fieldOf } from '#shell/page.tsx'

export type DraftRequest = {
  type: DocumentType | null
  from: Unit | null
  campaign: Campaign | null
  about: Unit | null
  to: { relation: Relation; document: DocumentEntry } | null
  /** What one may choose from. */
  units: Unit[]
  issuers: Unit[]
  campaigns: Campaign[]
}

export async function draftRequest(context: Context, actor: Actor, query: URLSearchParams): Promise<DraftRequest> {
  const units = await listUnits(context, context.today)
  const issuers = issuersFor(actor, units)
  const campaigns = (await listCampaigns(context)).filter(
    (one) => maySeeCampaign(actor, one) && one.status !== 'taken_back',
  )
  const to = await toIn(context, actor, query)
  const type = query.get('type') ?? ''
  const named = (list: Unit[], name: string, other?: string | null) =>
    list.find(({ id }) => id === (query.get(name) ?? other)) ?? null
  const campaign = query.get('campaign') ?? to?.document.campaign
  return {
    type: isDocumentType(type) ? type : null,
    from: named(units, 'from', to?.document.unit),
    about: named(units, 'about', to?.document.aboutUnit),
    campaign: campaigns.find(({ id }) => id === campaign) ?? null,
    ...{ to, units, issuers, campaigns },
  }
}

/** The committee first, then its office, then the others. The standing committee speaks as the committee. */
function issuersFor(actor: Actor, units: Unit[]): Unit[] {
  const mine = units.filter(({ id, kind }) => kind !== 'standing_committee' && mayDraft(actor, id).allowed)
  const rank = ({ kind }: Unit) => (kind === 'party_committee' ? 0 : kind === 'party_office' ? 1 : 2)
  return isOffice(actor) ? mine.toSorted((one, other) => rank(one) - rank(other)) : mine
}

async function toIn(context: Context, actor: Actor, query: URLSearchParams): Promise<DraftRequest['to']> {
  const id = query.get('to') ?? ''
  const relation = relations.find((one) => one === query.get('relation'))
  if (!relation || !isId<'document'>(id)) return null
  const document = await getDocument(context, id)
  if (!maySee(actor, document)) throw forbidden()
  return { relation, document }
}

/** A form says what its address says, and may say it itself. */
export function askedIn(query: URLSearchParams, form: FormData): URLSearchParams {
  const asked = new URLSearchParams(query)
  for (const name of ['type', 'from', 'campaign', 'about'])
    if (fieldOf(form, name) !== '') asked.set(name, fieldOf(form, name))
  return asked
}
