// A whole campaign from launch to twelve months later, told by the acts that users call.
import { asApp } from '#db/connect.ts'
import { dayOf } from '#kernel/day.ts'
import { giveAccounts } from './accounts.ts'
import { amendThePlan } from './amending-chapter.ts'
import { founding, neighbour, neighbourUnits, units } from './cast.ts'
import { prepareTheCeremony } from './ceremony-chapter.ts'
import { settleTheCommittee } from './committee-chapter.ts'
import { askAboutData } from './data-chapter.ts'
import { prepareTheEvent } from './event-chapter.ts'
import { foundCast } from './found.ts'
import { launchTheCampaign, leaveADraft } from './launch-chapter.ts'
import { mergeTwoCells, splitACell } from './merger-chapter.ts'
import { tellOrganisation } from './organisation-chapter.ts'
import { letPeopleComeAndGo } from './people-chapter.ts'
import type { Stage } from './stage.ts'
import { liveTheYear } from './year-chapter.ts'

/** `url` is a migrated, empty database; `now` the moment on which the story has arrived. */
export async function tellStory(url: string, now: Date): Promise<void> {
  const database = asApp(url)
  const today = dayOf(now)
  try {
    const begun = new Date('2025-11-03T01:00:00Z')
    const stage: Stage = { database, today, ...(await foundCast(database, founding, units, begun)) }
    const beside: Stage = { database, today, ...(await foundCast(database, neighbour, neighbourUnits, begun)) }
    for (const one of [stage, beside]) await giveAccounts(one)
    await settleTheCommittee(stage)
    await tellOrganisation(stage)
    const campaign = await launchTheCampaign(stage)
    await liveTheYear(stage, campaign)
    await letPeopleComeAndGo(stage)
    await amendThePlan(stage, campaign)
    await mergeTwoCells(stage)
    await splitACell(stage)
    await leaveADraft(stage)
    await prepareTheCeremony(stage, campaign)
    await prepareTheEvent(stage, campaign)
    await askAboutData(stage)
  } finally {
    await database.destroy()
  }
}
