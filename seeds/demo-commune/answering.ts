// How the clerk answers a plan before a launch: the sure findings at once, the rest one by one, and each body given to units.
import { acceptSure, answerFinding, leaveText } from '#cycle/plan-review/finding.acts.ts'
import { listFindings } from '#cycle/plan-review/finding.reads.ts'
import { ofKind, standing } from '#cycle/plan-review/finding.ts'
import { acceptSuggestions, mapBody } from '#cycle/plan-review/mapping.acts.ts'
import { listMappings } from '#cycle/plan-review/mapping.reads.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import { suggestMapping } from '#cycle/plan-review/suggestion.ts'
import type { Who } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { play, type Stage } from './stage.ts'

/** The sure ones at once; then one after the other, as somebody who reads them. */
export async function answerEverything(stage: Stage, clerk: Who, plan: Id<'plan'>): Promise<void> {
  await play(stage, clerk, (context) => acceptSure(context, plan))
  const open = (await play(stage, clerk, (context) => listFindings(context, plan))).filter(
    (one) => one.answer === 'open',
  )
  for (const { id, version } of open)
    await play(stage, clerk, (context) => answerFinding(context, { plan, finding: id, version }, { answer: 'accept' }))
  const { reading } = await play(stage, clerk, (context) => getPlan(context, plan))
  const [left] = reading.coverage.unassigned
  if (left) await play(stage, clerk, (context) => leaveText(context, plan, left))
}

/** What is sure at once, the rest as suggested; whom the commune does not have is given to nobody. */
export async function mapEveryBody(stage: Stage, clerk: Who, plan: Id<'plan'>): Promise<void> {
  await play(stage, clerk, (context) => acceptSuggestions(context, plan))
  await play(stage, clerk, async (context) => {
    const mapped = new Set((await listMappings(context, plan)).map(({ finding }) => finding))
    const units = await listUnits(context, context.today)
    for (const body of ofKind(standing(await listFindings(context, plan)), 'body')) {
      if (mapped.has(body.id)) continue
      const choice = suggestMapping(body.value.name, units)?.choice ?? { choice: 'nobody' as const }
      await mapBody(context, { plan, finding: body.id, version: 0 }, choice)
    }
  })
}
