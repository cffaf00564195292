// Asking for what a campaign holds: each list in the order of the plan.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type {
  CommendationTrack,
  Content,
  Movement,
  Occasion,
  Phase,
  Recipient,
  Review,
  Slogan,
  Target,
} from './campaign.ts'

type Of = Id<'campaign'>

export const listSlogans = ({ db, tenant }: Context, campaign: Of): Promise<Slogan[]> =>
  db
    .selectFrom('slogan')
    .select(['id', 'text', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listPhases = ({ db, tenant }: Context, campaign: Of): Promise<Phase[]> =>
  db
    .selectFrom('phase')
    .select(['id', 'name', 'from_on as from', 'to_on as to', 'aim', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listOccasions = ({ db, tenant }: Context, campaign: Of): Promise<Occasion[]> =>
  db
    .selectFrom('occasion')
    .select(['id', 'text', 'on_day as on', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listReviews = ({ db, tenant }: Context, campaign: Of): Promise<Review[]> =>
  db
    .selectFrom('review')
    .select(['id', 'kind', 'on_day as on', 'report_by as reportBy', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listContents = ({ db, tenant }: Context, campaign: Of): Promise<Content[]> =>
  db
    .selectFrom('content')
    .select(['id', 'parent_id as parent', 'ordinal', 'text', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listMovements = ({ db, tenant }: Context, campaign: Of): Promise<Movement[]> =>
  db
    .selectFrom('movement')
    .select(['id', 'name', 'from_on as from', 'to_on as to', 'launched_by as launchedBy', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listTargets = ({ db, tenant }: Context, campaign: Of): Promise<Target[]> =>
  db
    .selectFrom('target')
    .select([
      'id',
      'text',
      'comparator',
      'value',
      'up_to as upTo',
      'measure',
      'by_day as by',
      'spans',
      'plan_id as source',
    ])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listTracks = ({ db, tenant }: Context, campaign: Of): Promise<CommendationTrack[]> =>
  db
    .selectFrom('track')
    .select(['id', 'track', 'lead', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()

export const listRecipients = ({ db, tenant }: Context, campaign: Of): Promise<Recipient[]> =>
  db
    .selectFrom('recipient')
    .select(['id', 'who', 'purpose', 'archive', 'spans', 'plan_id as source'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute()
