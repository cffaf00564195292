// Autumn 2026: the plan is amended while it runs. One amendment is applied; the other lies beside the campaign, half decided.
import { acknowledgeAmendment, decideChange, openAmendment } from '#cycle/amendments/amendment.acts.ts'
import { getAmendment } from '#cycle/amendments/amendment.reads.ts'
import { applyAmendment } from '#cycle/amendments/apply.acts.ts'
import { getDiff } from '#cycle/amendments/diff.reads.ts'
import { handIn } from '#cycle/plan-review/plan.acts.ts'
import { type Day, day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { firstAmendment, waitingAmendment } from './amending-documents.ts'
import { founding, units } from './cast.ts'
import { at, later, play, type Stage } from './stage.ts'

export async function amendThePlan(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const applied = later(stage, day('2026-10-12'), 0)
  const first = await lay(stage, campaign, { text: firstAmendment, on: applied })
  await applyAll(stage, first, applied)
  await acknowledge(stage, first, applied)
  const waiting = await lay(stage, campaign, { text: waitingAmendment, on: daysAfter(stage.today, -1) })
  await decideOne(stage, waiting)
}

/** Most heads within a week; one secretary and a few others have not looked yet. */
async function acknowledge(stage: Stage, id: Id<'amendment'>, from: Day): Promise<void> {
  const heads = units.flatMap(({ posts }) => posts.slice(0, 1).map(([person]) => person))
  for (const [index, head] of [...new Set(heads)].entries()) {
    if (head === 'Đặng Thị Hòa' || index % 6 === 5) continue
    const who = at(stage, head, later(stage, from, 1 + (index % 7)), index * 23)
    await play(stage, who, async (context) => void (await acknowledgeAmendment(context, id))) // not all are touched
  }
}

type Laid = { text: string; on: Day }

/** Handed in and laid beside the campaign. */
async function lay(stage: Stage, campaign: Id<'campaign'>, { text, on }: Laid): Promise<Id<'amendment'>> {
  const clerk = at(stage, founding.person, on, 20)
  const document = { name: null, bytes: new TextEncoder().encode(text) }
  const handed = await play(stage, clerk, (context) => handIn(context, document))
  if (!handed.allowed) throw new Error('an amending document is refused')
  const opened = await play(stage, clerk, (context) => openAmendment(context, handed.plan, campaign))
  if (!opened.allowed) throw new Error('an amending document is not laid beside the campaign')
  return opened.amendment
}

async function applyAll(stage: Stage, id: Id<'amendment'>, on: Day): Promise<void> {
  const clerk = at(stage, founding.person, on, 60)
  await play(stage, clerk, async (context) => {
    const { changes, seen } = await getDiff(context, await getAmendment(context, id))
    const choices = new Map(changes.map(({ key }) => [key, 'apply'] as const))
    return applyAmendment(context, id, { seen, choices, anew: new Set(), effectiveOn: on })
  })
}

/** What struck the clerk first is decided; the rest waits. */
async function decideOne(stage: Stage, id: Id<'amendment'>): Promise<void> {
  const clerk = at(stage, founding.person, stage.today, 15)
  await play(stage, clerk, async (context) => {
    const { changes } = await getDiff(context, await getAmendment(context, id))
    const [first] = changes
    if (!first) throw new Error('the waiting amendment changes nothing')
    const decision = {
      key: first.key,
      choice: 'apply' as const,
      value: null,
      element: null,
      mapping: null,
      anew: false,
    }
    return decideChange(context, id, decision)
  })
}
