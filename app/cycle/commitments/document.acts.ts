// The commitment as an official document: drafted from its own lines, printed and signed.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { spokenTerms } from '#kernel/terms.ts'
import { draftDocument } from '#paperwork/documents/document.acts.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { recipientsIn } from '#paperwork/documents/recipient.rules.ts'
import { commitment as rule } from '#paperwork/documents/types/commitment.rules.ts'
import type { Facts } from '#paperwork/documents/types/type-rule.ts'

type Wanted = { campaign: Id<'campaign'>; unit: Id<'unit'> | null; promises: string[] }

/** Under the unit's head, the joint form under the committee's. Null where whoever makes it keeps no papers of that unit. */
export async function draftPaper(context: Context, wanted: Wanted): Promise<Id<'document'> | null> {
  const units = await listUnits(context, context.today)
  const own = units.find(({ id, kind }) => (wanted.unit ? id === wanted.unit : kind === 'party_committee'))
  if (!own) return null
  const letterhead = await getLetterhead(context, own.id)
  const facts = await factsOf(context, wanted.campaign, wanted.unit ? own.name : null)
  const { subject, prose, recipients } = rule.begin(facts, { promises: wanted.promises.join('\n') })
  const { family, ...head } = letterhead
  const columns = rule.columns?.(facts) ?? []
  const drafted = await draftDocument(context, {
    ...{ type: 'commitment', family, unit: own.id, campaign: wanted.campaign, aboutUnit: wanted.unit, template: null },
    ...{ inNameOf: own.kind === 'party_committee' ? 'standing_committee' : null, signing: 'own', signerPost: null },
    subject: subject.replace(/\s+/g, ' ').trim(),
    content: { head, prose, addressees: [], urgency: null, columns, format: 'A4', kept: '' },
    recipients: recipientsIn(recipients.join('\n'), units),
  })
  return drafted.allowed ? drafted.document : null
}

async function factsOf(context: Context, id: Id<'campaign'>, unit: string | null): Promise<Facts> {
  const { name, number, issuedOn, theme, from, to } = await getCampaign(context, id)
  const committee = (await getCommittee(context)).name
  const plan = ['Kế hoạch', number && `số ${number}`, issuedOn && `ngày ${writtenPartly(issuedOn)}`]
  const campaign = {
    ...{ name, theme, plan: plan.filter(Boolean).join(' '), contents: [], targets: [], phases: [] },
    ...{ from: writtenPartly(from), to: writtenPartly(to) },
  }
  return {
    own: spokenTerms(),
    today: context.today,
    committee,
    voice: unit ?? committee,
    unit,
    campaign,
    duties: [],
    ceremony: null,
  }
}
