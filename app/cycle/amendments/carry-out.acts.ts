// Carrying out an amendment that was allowed, change by change, and saying what stood there before and after.
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { addPart, rewritePart, rewriteSole, withdrawPart } from '#cycle/campaigns/part.acts.ts'
import type { NewPart, PartKind, SolePart } from '#cycle/campaigns/part.ts'
import { amendAssignment, giveAmended, withdrawAmended } from '#cycle/duties/amending.acts.ts'
import type { AmendedLine } from '#cycle/duties/amending.ts'
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import type { ApplyRefusal } from './amendment.rules.ts'
import type { Amendment, Side } from './amendment.ts'
import type { NewMade } from './amendment.writes.ts'
import type { Choice } from './change.ts'
import { type DecidedChange, givenTo } from './decided.rules.ts'
import type { Diff } from './diff.reads.ts'
import { type Element, type RunningElement, wordsOf } from './element.ts'

type Carrying = {
  amendment: Amendment
  campaign: Campaign
  diff: Diff
  choiceOf: (change: DecidedChange) => Choice | null
  effectiveOn: Day
  reason: string
}

type Done = Pick<NewMade, 'element' | 'duties'> & { given?: object }
type Outcome = Allowed & { made: NewMade[]; units: Id<'unit'>[] }

/** `units`: everybody who is to acknowledge it. */
export async function carryOut(context: Context, carrying: Carrying): Promise<Outcome | Refused<ApplyRefusal>> {
  const made: NewMade[] = []
  const units = new Set<Id<'unit'>>()
  for (const change of carrying.diff.changes) {
    const isApplied = carrying.choiceOf(change) === 'apply'
    const done = isApplied ? await carryOutOne(context, carrying, change) : nothingDone(change)
    if ('allowed' in done) return done
    made.push(madeOf(change, done, isApplied, carrying))
    if (!isApplied) continue
    for (const { unit } of change.touched) units.add(unit)
    const again = await giveAgain(context, carrying, change)
    if (again) made.push(again)
  }
  return { allowed: true, made, units: [...units] }
}

const nothingDone = ({ before }: DecidedChange): Done => ({ element: before?.id ?? null, duties: [] })

async function carryOutOne(
  context: Context,
  carrying: Carrying,
  change: DecidedChange,
): Promise<Done | Refused<ApplyRefusal>> {
  const { campaign, amendment, effectiveOn } = carrying
  const { kind, before, after } = change
  if (kind === 'text') return nothingDone(change)
  if (kind === 'task') return onLine(context, carrying, change)
  if (kind === 'theme' || kind === 'period') {
    const part = after && ({ kind, value: after.value, spans: after.spans, plan: amendment.plan } as SolePart)
    await rewriteSole(context, campaign.id, part)
    return { element: campaign.id, duties: [] }
  }
  if (!after) {
    if (before) await withdrawPart(context, campaign.id, kind as PartKind, before.id, effectiveOn)
    return nothingDone(change)
  }
  const part = { kind, value: after.value, spans: after.spans, plan: amendment.plan } as NewPart
  if (!before) return { element: await addPart(context, campaign.id, part, effectiveOn), duties: [] }
  await rewritePart(context, campaign.id, before.id, part)
  return nothingDone(change)
}

async function onLine(
  context: Context,
  carrying: Carrying,
  change: DecidedChange,
): Promise<Done | Refused<ApplyRefusal>> {
  const { amendment, campaign, diff } = carrying
  const { before, after, mapping } = change
  const ground = groundOf(carrying, change)
  if (before && !after) {
    const outcome = await withdrawAmended(context, before.id as Id<'assignment'>, ground)
    return outcome.allowed ? { element: before.id, duties: outcome.withdrawn } : waiting(change, outcome.refusal)
  }
  if (after?.kind !== 'task') return nothingDone(change)
  const line = lineOf(after, amendment.plan)
  const given = givenTo(mapping, diff.ground.units)
  if (!before) {
    const giving = { ...line, ...(given ?? { units: [], unitClass: null }) }
    return { element: await giveAmended(context, campaign.id, giving, ground), duties: [] }
  }
  const outcome = await amendAssignment(context, before.id as Id<'assignment'>, { ...line, given }, ground)
  return outcome.allowed ? { element: before.id, duties: outcome.withdrawn } : waiting(change, outcome.refusal)
}

/** What the rule had seen beforehand; somebody handed in between the two. */
const waiting = ({ before, key }: DecidedChange, refusal: { why: string; count?: number }): Refused<ApplyRefusal> =>
  refusal.why === 'handed-in'
    ? refuse({ why: 'handed-in', text: before ? wordsOf(before) : '', count: refusal.count ?? 0, key })
    : refuse({ why: 'stale' })

const groundOf = ({ amendment, reason }: Carrying, { after, said }: DecidedChange) => ({
  reason,
  ground: { plan: amendment.plan, spans: said?.spans ?? after?.spans ?? [] },
})

function lineOf({ value, place, spans }: Element<'task'>, source: Id<'plan'>): Omit<AmendedLine, 'given'> {
  const { text, body, deadline, deadlineWords, every, with: cooperating } = value
  return { text, body, place, spans, source, cooperating, deadline, deadlineWords, every }
}

/** Whoever had it accepted keeps that; where the office wants it in the new words, it comes as a line of its own. */
async function giveAgain(context: Context, carrying: Carrying, change: DecidedChange): Promise<NewMade | null> {
  const { amendment, campaign } = carrying
  const { before, after, decision, touched } = change
  const units = touched.filter(({ status }) => status === 'accepted').map(({ unit }) => unit)
  if (!before || after?.kind !== 'task' || !decision?.anew || units.length === 0) return null
  const giving = { ...lineOf(after, amendment.plan), units, unitClass: null }
  const element = await giveAmended(context, campaign.id, giving, groundOf(carrying, change))
  const again = {
    ...change,
    what: 'added' as const,
    before: null,
    touched: touched.filter(({ unit }) => units.includes(unit)),
  }
  return madeOf(again, { element, duties: [] }, true, carrying)
}

function madeOf(
  change: DecidedChange,
  { element, duties }: Done,
  isApplied: boolean,
  { amendment, diff }: Carrying,
): NewMade {
  const { kind, what, before, after, decision, touched, said } = change
  return {
    ...{ kind, what, element, duties },
    before: before ? { ...sideOf(before, before.plan), value: withGiven(before, diff) } : nothing,
    after: after
      ? sideOf(after, amendment.plan)
      : {
          ...nothing,
          value: said && kind === 'text' ? { text: said.text } : null,
          place: said?.place ?? '',
          spans: said?.spans ?? [],
        },
    choice: isApplied ? 'apply' : 'leave',
    byHand: Boolean(decision?.value || decision?.element || decision?.mapping),
    units: isApplied ? touched.map(({ unit }) => unit) : [],
  }
}

const nothing: Side = { value: null, place: '', spans: [], plan: null }

const sideOf = ({ value, place, spans }: Element, plan: Id<'plan'>): Side => ({ value, place, spans, plan })

/** To whom a line was given, so that it can be given back to them. */
function withGiven(before: RunningElement, { ground }: Diff): object {
  if (before.kind !== 'task') return before.value
  const units = ground.duties.filter(({ assignment }) => assignment === before.id).map(({ unit }) => unit)
  return { ...before.value, units, unitClass: ground.classes.get(before.id) ?? null }
}
