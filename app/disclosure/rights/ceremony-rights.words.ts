// Who prepares and runs a ceremony.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import { mayCallOff, mayEndCeremony } from '#cycle/ceremonies/calling-off.rules.ts'
import { mayConfirm } from '#cycle/ceremonies/ceremony.rules.ts'
import { mayRunItem, maySetItem } from '#cycle/ceremonies/programme.rules.ts'
import { programmeWords } from '#cycle/ceremonies/programme.words.ts'
import { isOffice, mayEnter } from '#foundation/people/actor.rules.ts'
import { day } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, State } from './right.ts'

export const lives: State[] = [{ campaign: 'running' }, { campaign: 'ended' }]
export const confirmed = (campaign: { status: CampaignStatus }) =>
  ({ status: 'confirmed', campaignStatus: campaign.status }) as const
const [before, eve] = [day('2026-01-01'), day('2025-12-31')]

export const ceremonyRights: Right[] = [
  right({
    ...{ key: 'programme.read', group: 'reading', opens: ['programme'] },
    ...{ vi: (own: Terms) => `Xem chương trình ${own.ceremony}`, en: 'Read the programme of the ceremony' },
    states: [{ campaign: 'running' }, { campaign: 'trial' }],
    rule: (actor, { campaign }) => asVerdict(mayEnter(actor).allowed && maySee(actor, campaign)),
    refusal: (reader) => () => closedWords(reader).notYetOpen,
  }),
  right({
    ...{ key: 'ceremony.prepare', group: 'reading' },
    ...{ vi: (own: Terms) => `Mở các trang chuẩn bị ${own.ceremony}`, en: 'Open the pages that prepare the ceremony' },
    opens: [
      ...['confirmCeremony', 'callOffCeremony', 'programmeItem', 'runBook', 'script', 'runSheet', 'projector'],
      ...[
        'guests',
        'guestClasses',
        'newGuest',
        'printInvitations',
        'invitationsFile',
        'invitationFile',
        'seats',
        'signInSheet',
        'guest',
        'stewards',
      ],
    ],
    rule: (actor) => asVerdict(isOffice(actor)),
    refusal: (reader) => () => closedWords(reader).forOffice,
  }),
  right({
    ...{ key: 'ceremony.confirm', group: 'campaigns', posts: ['confirmCeremony'], states: lives },
    ...{ vi: (own: Terms) => `Xác nhận, đổi ngày ${own.ceremony}`, en: 'Confirm or move the ceremony' },
    rule: (actor, { campaign }) => mayConfirm(actor, confirmed(campaign), null, before),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ key: 'ceremony.call-off', group: 'campaigns', posts: ['callOffCeremony'], states: lives },
    ...{ vi: (own: Terms) => `Hoãn, hủy ${own.ceremony}`, en: 'Postpone or cancel the ceremony' },
    rule: (actor, { campaign }) => mayCallOff(actor, confirmed(campaign), { how: 'cancelled', reason: null }),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ key: 'ceremony.end', group: 'campaigns', posts: ['attendance'], states: lives },
    ...{ vi: (own: Terms) => `Ghi ${own.ceremony} đã tổ chức xong`, en: 'Note that the ceremony was held' },
    rule: (actor, { campaign }) => mayEndCeremony(actor, { ...confirmed(campaign), day: eve }, before),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ key: 'programme-item.set', group: 'campaigns', posts: ['programme', 'programmeItem'], states: lives },
    ...{ vi: (own: Terms) => `Lập chương trình ${own.ceremony}`, en: 'Draw up the programme' },
    rule: (actor, { campaign }) => maySetItem(actor, confirmed(campaign), null),
    refusal: (reader) => programmeWords(reader).refusal,
  }),
  right({
    ...{ key: 'programme-item.run', group: 'campaigns', posts: ['runSheet'], states: lives },
    ...{ vi: 'Bắt đầu, kết thúc từng việc lúc diễn ra', en: 'Begin and end items during the event' },
    rule: (actor, { campaign }) => mayRunItem(actor, confirmed(campaign), { begunAt: null, endedAt: null }, 'begin'),
    refusal: (reader) => programmeWords(reader).refusal,
  }),
]
