// The campaign before, December 2024 to December 2025: it runs across the day on which its three boards become one.
import { endCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { launchCampaign } from '#cycle/campaigns/launch.acts.ts'
import { handIn as handInProof, openDuty } from '#cycle/duties/duty.acts.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { acceptProof } from '#cycle/duties/judgement.acts.ts'
import { handIn } from '#cycle/plan-review/plan.acts.ts'
import { type Day, day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { lastDay } from '#kernel/partial-day.ts'
import { answerEverything, mapEveryBody } from './answering.ts'
import { founding, units } from './cast.ts'
import { formerUnits } from './former-cast.ts'
import { olderPlan } from './older-plan.ts'
import { proofText } from './proofs.ts'
import { at, play, type Stage } from './stage.ts'

const launchedOn = day('2024-12-05')
const name = 'Phong trào thi đua “Bến sạch, ruộng xanh, chi bộ mạnh” năm 2025'

export async function launchTheOlder(stage: Stage): Promise<Id<'campaign'>> {
  const clerk = at(stage, founding.person, day('2024-12-03'), 30)
  const document = { name: 'Ke hoach 31-KH-DU.txt', bytes: new TextEncoder().encode(olderPlan) }
  const handed = await play(stage, clerk, (context) => handIn(context, document))
  if (!handed.allowed) throw new Error('the older plan is refused')
  await answerEverything(stage, clerk, handed.plan)
  await mapEveryBody(stage, clerk, handed.plan)
  const launched = await play(stage, at(stage, founding.person, launchedOn), (context) =>
    launchCampaign(context, handed.plan, { trial: false, name }),
  )
  if (!launched.allowed) throw new Error('the older plan cannot be launched')
  return launched.campaign
}

/** What is due before `until` is done by whoever holds it then; one cell never gets to it. */
export async function liveWithTheOlder(stage: Stage, campaign: Id<'campaign'>, until: Day): Promise<void> {
  const clerk = at(stage, founding.person, until)
  const duties = await play(stage, clerk, (context) => listDuties(context, campaign))
  for (const [index, duty] of duties.entries()) {
    const due = duty.deadline && lastDay(duty.deadline)
    if (due && due < until && duty.status !== 'accepted' && index !== duties.length - 2)
      await finish(stage, { duty, due, index })
  }
}

/** Its final review is held in December, a month after the next campaign was launched. */
export const endTheOlder = (stage: Stage, campaign: Id<'campaign'>) =>
  play(stage, at(stage, founding.person, day('2025-12-26')), (context) =>
    endCampaign(context, campaign, 'Đã tổng kết phong trào tại hội nghị ngày 24/12/2025.'),
  )

async function finish(stage: Stage, { duty, due, index }: { duty: Duty; due: Day; index: number }): Promise<void> {
  const head = headOf(stage, duty)
  if (!head) return
  const judge = head === founding.person ? 'Nguyễn Thanh Bình' : founding.person
  const on = daysAfter(due, -3 - (index % 5))
  const proof = { text: proofText(index), files: [] }
  await play(stage, at(stage, head, on, index * 11), (context) => openDuty(context, duty.id))
  await play(stage, at(stage, head, on, index * 11 + 5), (context) => handInProof(context, duty.id, proof))
  await play(stage, at(stage, judge, daysAfter(on, 2), index * 7), (context) => acceptProof(context, duty.id))
}

const headOf = (stage: Stage, duty: Duty): string | undefined =>
  duty.unitName === founding.office
    ? founding.person
    : [...formerUnits, ...units].find(({ name }) => stage.units.get(name) === duty.unit)?.posts[0]?.[0]
