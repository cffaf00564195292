// What the campaign, its duties and its ceremony hold, in the words in which a document says it.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { listContents, listPhases, listTargets } from '#cycle/campaigns/campaign-parts.reads.ts'
import { findCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listDuties, listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { standingOf } from '#cycle/duties/standing.rules.ts'
import { standingWords } from '#cycle/duties/standing.words.ts'
import type { Context } from '#db/context.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { spokenTerms } from '#kernel/terms.ts'
import type { Collective } from '#paperwork/documents/document.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import type { CampaignFacts, CeremonyFacts, DutyFact, Facts } from '#paperwork/documents/types/type-rule.ts'
import { voiceOf } from '../voice.rules.ts'

type Wanted = {
  unit: Id<'unit'>
  inNameOf: Collective | null
  campaign: Id<'campaign'> | null
  about: Id<'unit'> | null
}

/** Documents are Vietnamese, whoever reads the pages in which language. */
const vietnamese = { language: 'vi' } as const

export async function factsFor(context: Context, { unit: id, inNameOf, campaign, about }: Wanted): Promise<Facts> {
  const unit = await getUnit(context, id)
  const own = unit.kind === 'party_committee' || unit.kind === 'party_office' ? null : unit
  const subject = about ? await getUnit(context, about) : own
  return {
    own: spokenTerms(),
    today: context.today,
    committee: (await getCommittee(context)).name,
    voice: voiceOf({ unit, inNameOf, head: await getLetterhead(context, id) }),
    unit: subject?.name ?? null,
    campaign: campaign && (await campaignFacts(context, await getCampaign(context, campaign))),
    duties: campaign ? await dutyFacts(context, campaign, subject?.id ?? null) : [],
    ceremony: campaign && (await ceremonyFacts(context, campaign)),
  }
}

async function campaignFacts(context: Context, campaign: Campaign): Promise<CampaignFacts> {
  const { id, name, number, issuedOn, theme, from, to } = campaign
  const plan = ['Kế hoạch', number && `số ${number}`, issuedOn && `ngày ${writtenPartly(issuedOn, vietnamese)}`]
  return {
    ...{ name, theme },
    plan: plan.filter(Boolean).join(' '),
    from: writtenPartly(from, vietnamese),
    to: writtenPartly(to, vietnamese),
    contents: (await listContents(context, id)).filter(({ parent }) => parent === null).map(({ text }) => text),
    targets: (await listTargets(context, id)).map(({ text }) => text),
    phases: (await listPhases(context, id)).map((phase) => phase.name),
  }
}

async function dutyFacts(context: Context, campaign: Id<'campaign'>, unit: Id<'unit'> | null): Promise<DutyFact[]> {
  const { today } = context
  const duties = unit ? await listDutiesOfUnit(context, campaign, unit) : await listDuties(context, campaign)
  const words = standingWords(vietnamese)
  const fact = (duty: Duty): DutyFact => {
    const standing = standingOf(duty, today)
    const { text, place, unitName, deadline, deadlineWords, every } = duty
    return {
      ...{ text, place, unit: unitName },
      due: words.due(deadline, deadlineWords, every),
      standing: words.standing(standing),
      kind: standing.kind === 'done' || standing.kind === 'sent' ? standing.kind : 'other',
      late: standing.kind === 'late',
    }
  }
  return duties.map(fact)
}

async function ceremonyFacts(context: Context, campaign: Id<'campaign'>): Promise<CeremonyFacts | null> {
  const ceremony = await findCeremony(context, campaign)
  if (!ceremony) return null
  const { name, on, whenWords, place, guests, programme } = ceremony
  return {
    name,
    when: on ? writtenPartly(on, vietnamese) : (whenWords ?? ''),
    place: place ?? '',
    guests: guests.map(({ text }) => text),
    programme: programme.map(({ item, who }) => ({ item, who: who ?? '' })),
  }
}
