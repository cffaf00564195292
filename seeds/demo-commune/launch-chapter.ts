// November 2025: the clerk hands the plan in, corrects what the reader got wrong, tries it, and launches it.
import { readFileSync } from 'node:fs'
import { launchCampaign } from '#cycle/campaigns/launch.acts.ts'
import { setDeadlines } from '#cycle/plan-review/deadline.acts.ts'
import { answerFinding } from '#cycle/plan-review/finding.acts.ts'
import { listFindings } from '#cycle/plan-review/finding.reads.ts'
import { ofKind, standing } from '#cycle/plan-review/finding.ts'
import { handIn } from '#cycle/plan-review/plan.acts.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { answerEverything, mapEveryBody } from './answering.ts'
import { founding } from './cast.ts'
import { secondPlan } from './second-plan.ts'
import { at, play, type Stage } from './stage.ts'

const file = new URL('./ke-hoach-mau.docx', import.meta.url)

export async function launchTheCampaign(stage: Stage): Promise<Id<'campaign'>> {
  const clerk = at(stage, founding.person, day('2025-11-14'), 30)
  const document = { name: 'Ke hoach 46-KH-DU.docx', bytes: readFileSync(file) }
  const handed = await play(stage, clerk, (context) => handIn(context, document))
  if (!handed.allowed) throw new Error('the sample plan is refused')
  const { plan } = handed

  await answerEverything(stage, at(stage, founding.person, day('2025-11-14'), 60), plan)
  await mapEveryBody(stage, at(stage, founding.person, day('2025-11-15')), plan)
  await setSomeDeadlines(stage, plan)
  const trial = await play(stage, at(stage, founding.person, day('2025-11-17')), (context) =>
    launchCampaign(context, plan, { trial: true }),
  )
  const launched = await play(stage, at(stage, founding.person, day('2025-11-20'), 90), (context) =>
    launchCampaign(context, plan, { trial: false, name: 'Thi đua thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I' }),
  )
  if (!trial.allowed || !launched.allowed) throw new Error('the sample plan cannot be launched')
  return launched.campaign
}

/** Half of the duties that the plan gives no day get one; the rest stay open, as in real life. */
async function setSomeDeadlines(stage: Stage, plan: Id<'plan'>): Promise<void> {
  const clerk = at(stage, founding.person, day('2025-11-15'), 45)
  await play(stage, clerk, async (context) => {
    const tasks = ofKind(standing(await listFindings(context, plan)), 'task')
    const without = tasks.filter(({ value }) => value.deadlines.length === 0 && value.every === null)
    const seen = without.map(({ id, version }) => ({ finding: id, version }))
    await setDeadlines(context, plan, seen.slice(0, 4), partialDay('2026-03'))
    return setDeadlines(context, plan, seen.slice(4, 8), partialDay('2026-12-15'))
  })
}

/** A second plan lies half answered on the clerk's desk. */
export async function leaveADraft(stage: Stage): Promise<void> {
  const clerk = at(stage, founding.person, stage.today)
  const document = { name: 'Ke hoach 71-KH-DU.txt', bytes: new TextEncoder().encode(secondPlan) }
  const handed = await play(stage, clerk, (context) => handIn(context, document))
  if (!handed.allowed) throw new Error('the second plan is refused')
  const findings = await play(stage, clerk, (context) => listFindings(context, handed.plan))
  for (const { id, version } of findings.slice(0, 5)) {
    const seen = { plan: handed.plan, finding: id, version }
    await play(stage, clerk, (context) => answerFinding(context, seen, { answer: 'accept' }))
  }
}
