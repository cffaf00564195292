// Who may read what.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { mayRead } from '#cycle/plan-review/plan.rules.ts'
import { mayTakeJournal } from '#disclosure/heads/head.rules.ts'
import { headPageWords } from '#disclosure/heads/head.words.ts'
import { isOffice, mayEnter } from '#foundation/people/actor.rules.ts'
import type { Terms } from '#kernel/terms.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const campaigns: State[] = [
  { campaign: 'trial' },
  { campaign: 'running' },
  { campaign: 'ended' },
  { campaign: 'taken_back' },
]

export const readingRights: Right[] = [
  right({
    ...{ key: 'committee.read', group: 'reading' },
    ...{
      vi: (own: Terms) => `Xem danh sách ${own.campaign}, ${own.meeting}, tổ chức, tìm`,
      en: 'See the campaigns, the meeting, the units; search',
    },
    opens: [
      ...['campaigns', 'meeting', 'search', 'units', 'unit', 'unitPosts', 'people', 'person', 'terms', 'settings'],
      ...['reorganisations', 'reorganisation', 'lineage'],
      ...['journalHead', 'incomingList', 'inbox'],
    ],
    rule: mayEnter,
    refusal: (reader) => () => closedWords(reader).noPost,
  }),
  right({
    ...{ key: 'campaign.read', group: 'reading' },
    ...{
      vi: (own: Terms) => `Xem một ${own.campaign}, bảng ${own.duty}, kết quả đã nộp`,
      en: 'Read a campaign, its board, what was handed in',
    },
    opens: [
      ...['campaign', 'campaignMessages', 'duties', 'dutiesWord', 'dutiesExcel', 'unitDuties', 'assignment', 'duty'],
      ...['proofFile', 'ceremony', 'endCampaign', 'takeBackLaunch', 'amendments', 'planAsOf'],
    ],
    states: campaigns,
    rule: (actor, { campaign }) => asVerdict(mayEnter(actor).allowed && maySee(actor, campaign)),
    refusal: (reader) => () => closedWords(reader).notYetOpen,
  }),
  right({
    ...{ key: 'plan.read', group: 'reading' },
    ...{ vi: 'Đọc toàn văn kế hoạch, tải tệp gốc', en: 'Read the whole plan, download its file' },
    opens: ['readPlan', 'planFile'],
    states: [{ plan: 'draft' }, { plan: 'launched' }],
    rule: (actor, { plan }) => asVerdict(mayEnter(actor).allowed && mayRead(actor, plan)),
    refusal: (reader) => () => closedWords(reader).draft,
  }),
  right({
    ...{ key: 'journal.take', group: 'reading', opens: ['journalEntries'] },
    ...{ vi: 'Tải mã băm của sổ ghi việc', en: 'Download the hashes of the journal' },
    rule: mayTakeJournal,
    refusal: (reader) => headPageWords(reader).refusal,
  }),
  right({
    ...{ key: 'office.open', group: 'reading' },
    ...{ vi: (own: Terms) => `Mở các trang làm việc của ${own.office}`, en: 'Open the working pages of the office' },
    opens: [
      ...['plans', 'newPlan', 'reviewPlan', 'answerFinding', 'splitTask', 'addFinding', 'mapBodies', 'mapBody'],
      ...[
        'setDeadlines',
        'launchCampaign',
        'newAssignment',
        'correctDeadlines',
        'correctAssignment',
        'dutiesToGiveOver',
      ],
      ...['amendPlan', 'amendment', 'decideChange', 'takeBackAmendment'], // once it is applied everybody may read what it changed
      ...['newUnit', 'editUnit', 'newReorganisation', 'undoReorganisation', 'newPost', 'endPost'],
      ...['accounts', 'slips', 'protection', 'changeTerm', 'dataRequests', 'dataRequest'],
      ...['editPerson', 'leavePerson', 'newStandIn', 'endStandIn'],
      ...['rosters', 'roster', 'rosterTemplate', 'rosterExport'],
    ],
    rule: (actor) => asVerdict(isOffice(actor)),
    refusal: (reader) => () => closedWords(reader).forOffice,
  }),
]
