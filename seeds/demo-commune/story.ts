// Two campaigns, one across the great change and one from launch to twelve months later, told by the acts that users call.
import { asApp } from '#db/connect.ts'
import { day, dayOf } from '#kernel/day.ts'
import { giveAccounts } from './accounts.ts'
import { amendThePlan } from './amending-chapter.ts'
import { founding, neighbour, neighbourUnits } from './cast.ts'
import { prepareTheCeremony } from './ceremony-chapter.ts'
import { changeTheOrganisation } from './change-chapter.ts'
import { settleTheCommittee } from './committee-chapter.ts'
import { askAboutData } from './data-chapter.ts'
import { prepareTheEvent } from './event-chapter.ts'
import { exchangePapers } from './exchange-chapter.ts'
import { changedOn, formerSince, formerUnits } from './former-cast.ts'
import { foundCast } from './found.ts'
import { launchTheCampaign, leaveADraft } from './launch-chapter.ts'
import { mergeTwoCells, splitACell } from './merger-chapter.ts'
import { endTheOlder, launchTheOlder, liveWithTheOlder } from './older-chapter.ts'
import { mistakeAName, tellOrganisation } from './organisation-chapter.ts'
import { writePapers } from './paper-chapter.ts'
import { letPeopleComeAndGo } from './people-chapter.ts'
import { respondAndPromise } from './response-chapter.ts'
import { signAPaper } from './signing-chapter.ts'
import type { Stage } from './stage.ts'
import { liveTheYear } from './year-chapter.ts'

/** `url` is a migrated, empty database; `now` the moment on which the story has arrived. */
export async function tellStory(url: string, now: Date): Promise<void> {
  const database = asApp(url)
  const today = dayOf(now)
  try {
    const begun = new Date('2024-10-07T01:00:00Z')
    const stage: Stage = { database, today, ...(await foundCast(database, founding, formerUnits, begun, formerSince)) }
    const later = new Date('2025-11-03T01:00:00Z')
    const beside: Stage = { database, today, ...(await foundCast(database, neighbour, neighbourUnits, later)) }
    await giveAccounts(stage, dayOf(begun))
    await giveAccounts(beside, dayOf(later))
    await tellOrganisation(stage)
    const older = await launchTheOlder(stage)
    await liveWithTheOlder(stage, older, changedOn)
    await changeTheOrganisation(stage)
    await settleTheCommittee(stage)
    await mistakeAName(stage)
    const campaign = await launchTheCampaign(stage)
    await liveWithTheOlder(stage, older, day('2025-12-20'))
    await endTheOlder(stage, older)
    await liveTheYear(stage, campaign)
    await letPeopleComeAndGo(stage)
    await amendThePlan(stage, campaign)
    await mergeTwoCells(stage)
    await splitACell(stage)
    await leaveADraft(stage)
    await prepareTheCeremony(stage, campaign)
    await prepareTheEvent(stage, campaign)
    await writePapers(stage, campaign)
    await respondAndPromise(stage, campaign)
    await signAPaper(stage)
    await exchangePapers(stage)
    await askAboutData(stage)
  } finally {
    await database.destroy()
  }
}
