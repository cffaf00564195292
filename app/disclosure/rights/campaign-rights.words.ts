// Who may launch, end and undo a campaign.
import { mayEnd } from '#cycle/campaigns/campaign.rules.ts'
import { campaignListWords } from '#cycle/campaigns/campaign.words.ts'
import { mayEndTrial, mayLaunch } from '#cycle/campaigns/launch.rules.ts'
import type { LaunchState } from '#cycle/campaigns/launch.ts'
import { launchWords } from '#cycle/campaigns/launch.words.ts'
import { followUpWords } from '#cycle/duties/launch-follow-up.words.ts'
import { mayTakeBackLaunch } from '#cycle/duties/take-back.rules.ts'
import type { Finding } from '#cycle/plan-review/finding.ts'
import { newId } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import type { Terms } from '#kernel/terms.ts'
import { right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const committee = 'Đảng ủy xã'
const plan = newId<'plan'>()
const answered = {
  plan,
  parent: null,
  position: 0,
  spans: [],
  confidence: 1,
  machine: null,
  answer: 'accepted',
} as const
const found = { ...answered, version: 1, answeredByName: null, spans: [] }

/** As complete as a plan must be, so that only who asks and how the plan stands decide. */
const complete: Pick<LaunchState, 'committee' | 'findings' | 'mappings'> = {
  committee,
  mappings: [],
  findings: [
    { ...found, id: newId<'finding'>(), kind: 'subject', value: { text: 'tên' } },
    { ...found, id: newId<'finding'>(), kind: 'issuer', value: { text: committee } },
    { ...found, id: newId<'finding'>(), kind: 'period', value: { from: partialDay('2025'), to: partialDay('2026') } },
  ] satisfies Finding[],
}

const lives: State[] = [{ campaign: 'trial' }, { campaign: 'running' }, { campaign: 'ended' }]
const plans: State[] = [{ plan: 'draft' }, { plan: 'launched' }, { plan: 'dropped' }]

export const campaignRights: Right[] = [
  right({
    ...{ key: 'campaign.launch', group: 'campaigns', posts: ['launchCampaign'], states: plans },
    ...{ vi: (own: Terms) => `Phát động ${own.campaign} từ kế hoạch`, en: 'Launch the campaign of a plan' },
    rule: (actor, scene) => mayLaunch({ ...complete, actor, plan: scene.plan, onTrial: false }, { trial: false }),
    refusal: (reader) => launchWords(reader).refusal,
  }),
  right({
    ...{ key: 'campaign.try', group: 'campaigns', posts: ['launchCampaign'] },
    states: [{ plan: 'draft' }, { plan: 'draft', onTrial: true }],
    ...{ vi: 'Chạy thử, chưa báo cho ai', en: 'Try it without telling anybody' },
    rule: (actor, scene) => mayLaunch({ ...complete, ...scene, actor }, { trial: true }),
    refusal: (reader) => launchWords(reader).refusal,
  }),
  right({
    ...{ key: 'campaign.end-trial', group: 'campaigns', posts: ['launchCampaign'] },
    states: [{ onTrial: true }, { onTrial: false }],
    ...{ vi: 'Thôi chạy thử', en: 'Stop trying' },
    rule: (actor, { onTrial }) => mayEndTrial({ actor, onTrial }),
    refusal: (reader) => launchWords(reader).refusal,
  }),
  right({
    ...{ key: 'campaign.end', group: 'campaigns', posts: ['endCampaign'], states: lives },
    ...{ vi: (own: Terms) => `Kết thúc hoặc hủy ${own.campaign}`, en: 'End or cancel a campaign' },
    rule: (actor, { campaign }) => mayEnd(actor, campaign, '…'),
    refusal: (reader) => campaignListWords(reader).refusal,
  }),
  right({
    ...{ key: 'campaign.take-back', group: 'campaigns', posts: ['takeBackLaunch'] },
    states: [{ campaign: 'running' }, { campaign: 'running', handedIn: true }, { campaign: 'ended' }],
    ...{ vi: 'Thu hồi lệnh phát động', en: 'Take the launch back' },
    rule: (actor, { campaign, handedIn }) => mayTakeBackLaunch(actor, campaign, handedIn, '…'),
    refusal: (reader) => followUpWords(reader).refusal,
  }),
]
