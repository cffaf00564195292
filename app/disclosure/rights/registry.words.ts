// Everything that one may do in the system. What stands in no row here, nobody may do: tests/rights.test.ts holds it.
import { accountRights, ownRights } from './account-rights.words.ts'
import { amendmentRights } from './amendment-rights.words.ts'
import { campaignRights } from './campaign-rights.words.ts'
import { ceremonyRights } from './ceremony-rights.words.ts'
import { commitmentRights } from './commitment-rights.words.ts'
import { dataRights } from './data-rights.words.ts'
import { documentRights } from './document-rights.words.ts'
import { dutyRights } from './duty-rights.words.ts'
import { eventRights } from './event-rights.words.ts'
import { exchangeRights } from './exchange-rights.words.ts'
import { incomingRights } from './incoming-rights.words.ts'
import { invitationRights } from './invitation-rights.words.ts'
import { lawRights } from './law-rights.words.ts'
import { organisationRights } from './organisation-rights.words.ts'
import { peopleRights } from './people-rights.words.ts'
import { phoneRights } from './phone-rights.words.ts'
import { planRights } from './plan-rights.words.ts'
import { readingRights } from './reading-rights.words.ts'
import { responseRights } from './response-rights.words.ts'
import type { Right } from './right.ts'
import { signingRights } from './signing-rights.words.ts'

export const registry: Right[] = [
  ...readingRights,
  ...dutyRights,
  ...campaignRights,
  ...planRights,
  ...amendmentRights,
  ...ceremonyRights,
  ...invitationRights,
  ...eventRights,
  ...responseRights,
  ...commitmentRights,
  ...documentRights,
  ...incomingRights,
  ...exchangeRights,
  ...organisationRights,
  ...peopleRights,
  ...lawRights,
  ...accountRights,
  ...dataRights,
  ...signingRights,
  ...phoneRights,
  ...ownRights,
]
