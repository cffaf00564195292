// The diff of an amendment as of now: the document, the running campaign and what was decided, compared anew each time.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { listFindings } from '#cycle/plan-review/finding.reads.ts'
import { type Finding, ofKind } from '#cycle/plan-review/finding.ts'
import { listMappings } from '#cycle/plan-review/mapping.reads.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import { getPlanText } from '#cycle/plan-review/plan-text.reads.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { type Amended, amendedText } from './amended-text.ts'
import { changesOfDocument, changesOfVersion } from './amending.ts'
import { findReadingInForce, listDecisions } from './amendment.reads.ts'
import type { Amendment } from './amendment.ts'
import type { Change } from './change.ts'
import { type DecidedChange, decidedChange, type Ground, type Known, seenOf } from './decided.rules.ts'
import { elementsOfFindings, elementsOfReading } from './elements.ts'
import { listRunning } from './running.reads.ts'

export type Diff = { changes: DecidedChange[]; seen: string; ground: Ground; sources: Sources }

/** `amended` only where the document names its changes. */
export type Sources = { base: PlanReading; document: PlanReading; amended: Amended | null }

export async function getDiff(context: Context, amendment: Amendment): Promise<Diff> {
  const campaign = await getCampaign(context, amendment.campaign)
  const ground = await getGround(context, campaign, amendment)
  const { reading: document } = await getPlan(context, amendment.plan)
  const base = await readingOf(await textInForce(context, campaign))
  const compared = { base: elementsOfReading(base), running: ground.running }
  const decisions = new Map((await listDecisions(context, amendment.id)).map((one) => [one.key, one]))

  let amended: Amended | null = null
  let changes: Change[]
  if (amendment.planKind === 'campaign_amendment') {
    amended = amendedText(base, document)
    const incoming = elementsOfReading(await readingOf(amended.text))
    changes = changesOfDocument({ document, amended, compared: { ...compared, incoming } })
  } else {
    const incoming = elementsOfFindings(await listFindings(context, amendment.plan), document.outline)
    changes = changesOfVersion({ ...compared, incoming })
  }
  const decided = changes.map((change) => decidedChange(change, decisions.get(change.key), ground))
  return { changes: decided, seen: seenOf(decided), ground, sources: { base, document, amended } }
}

/** The plan's words as the last amendment left them. */
async function textInForce(context: Context, { id, plan }: Campaign): Promise<string> {
  const last = await findReadingInForce(context, id)
  return last ? last.reading.source.text : await getPlanText(context, plan)
}

/** In the thread that is stopped when it takes too long; the text was read there before. */
export async function readingOf(text: string): Promise<PlanReading> {
  const read = await readDocument(new TextEncoder().encode(text))
  if (!read.allowed) throw new Error(`the amended plan cannot be read: ${read.refusal.why}`)
  return read.reading
}

async function getGround(context: Context, campaign: Campaign, { plan, planKind }: Amendment): Promise<Ground> {
  const duties = await listDuties(context, campaign.id)
  const lines = await listAssignments(context, campaign.id)
  const given = lines.map(({ id, body, unitClass }): Known => {
    const units = duties.filter(({ assignment }) => assignment === id).map(({ unit }) => unit)
    return { body, choice: unitClass ? { choice: 'class', unitClass } : { choice: 'units', units } }
  })
  return {
    running: await listRunning(context, campaign),
    duties,
    units: await listUnits(context, context.today),
    known: [
      ...(planKind === 'campaign_plan' ? await listKnown(context, plan) : []),
      ...(await listKnown(context, campaign.plan)),
      ...given,
    ],
    classes: new Map(lines.flatMap(({ id, unitClass }) => (unitClass ? [[id, unitClass]] : []))),
  }
}

/** Whom the bodies of a plan were said to mean. */
async function listKnown(context: Context, plan: Id<'plan'>): Promise<Known[]> {
  const names = new Map(
    ofKind<'body'>(await listFindings(context, plan), 'body').map((one: Finding<'body'>) => [one.id, one.value.name]),
  )
  return (await listMappings(context, plan)).flatMap(({ finding, mapping }) => {
    const body = names.get(finding)
    return body === undefined ? [] : [{ body, choice: mapping }]
  })
}
