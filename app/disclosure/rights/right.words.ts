// What people read around the matrix of rights.
import { campaignListWords } from '#cycle/campaigns/campaign.words.ts'
import { commitmentWords } from '#cycle/commitments/commitment.words.ts'
import type { DutyStatus } from '#cycle/duties/duty.ts'
import { responseWords } from '#cycle/response-plans/response.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import type { Group, Place, State } from './right.ts'
import type { PostKey } from './scene.rules.ts'

export const rightWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Ai được làm gì',
    lead: 'Bảng này do chính các quy tắc trong phần mềm trả lời, không ai gõ tay. Việc không có trong bảng thì không ai làm được.',
    choose: 'Xem theo chức vụ',
    show: 'Xem',
    print: 'In cả bảng: dùng lệnh In của trình duyệt, giấy A4 ngang.',
    whole: 'Cả bảng',
    toWhole: 'Cả bảng, mọi chức vụ',
    act: 'Việc',
    may: 'Được',
    mayNot: 'Không',
    notes: 'Vì sao không',
    elsewhere: 'Người cấp ủy khác',
    empty: 'Chức vụ này không làm được việc nào trong mục này.',
    places: {
      own: `${own.unit} mình`,
      below: `${own.unit} trực thuộc`,
      other: `${own.unit} khác`,
    } satisfies Record<Place, string>,
    kinds: {
      'office-head': 'Chánh Văn phòng',
      'office-staff': `Chuyên viên ${own.office}`,
      'leader-head': 'Bí thư Đảng ủy',
      'leader-deputy': 'Phó Bí thư',
      'leader-member': 'Ủy viên Ban Thường vụ',
      'unit-head': `Đứng đầu ${own.unit}`,
      'unit-deputy': `Cấp phó ${own.unit}`,
      'unit-member': `Ủy viên ${own.unit}`,
      'unit-staff': `Chuyên viên ${own.unit}`,
      none: 'Không giữ chức vụ',
    } satisfies Record<PostKey, string>,
    groups: {
      reading: 'Xem',
      duties: own.Duty,
      campaigns: own.Campaign,
      plans: 'Kế hoạch đưa vào',
      responses: 'Kế hoạch hưởng ứng, cam kết',
      documents: 'Văn bản, sổ văn bản',
      organisation: 'Tổ chức, chức vụ',
      accounts: 'Tài khoản',
      own: 'Của riêng mỗi người',
    } satisfies Record<Group, string>,
    duty: (statuses: string) => `${own.duty} ${statuses}`,
    dutyIs: {
      ...{ unopened: 'chưa mở', opened: 'đã mở', under_way: 'đang làm', handed_in: 'chờ duyệt' },
      ...{ accepted: 'đã duyệt', returned: 'trả lại', withdrawn: 'không còn giao' },
    } satisfies Record<DutyStatus, string>,
    plan: {
      draft: 'kế hoạch đang soát',
      launched: 'kế hoạch đã phát động',
      amending: 'văn bản đã áp dụng để sửa đổi',
      dropped: 'kế hoạch đã bỏ',
    },
    document: (status: string) => `văn bản: ${status}`,
    response: (status: string) => `kế hoạch hưởng ứng: ${status}`,
    commitment: (status: string) => `bản cam kết: ${status}`,
    handedIn: `đã có ${own.unit} nộp`,
    handedInNot: `chưa ${own.unit} nào nộp`,
    oneself: { yes: 'với chính mình', no: 'với người khác' },
    onTrial: { yes: 'đang chạy thử', no: 'không chạy thử' },
    link: { open: 'liên kết còn dùng được', used: 'liên kết đã dùng' },
    campaign: (statuses: string) => `${own.campaign} ${statuses}`,
  }),
  en: {
    title: 'Who may do what',
    lead: 'The rules of the product answer here themselves; nobody typed this. What is not in the table, nobody may do.',
    choose: 'Choose a post',
    show: 'Show',
    print: 'To print the whole table use your browser’s print command, A4 across.',
    whole: 'The whole table',
    toWhole: 'The whole table, all posts',
    act: 'Act',
    may: 'May',
    mayNot: 'May not',
    notes: 'Why not',
    elsewhere: 'Another committee',
    empty: 'This post may do nothing of this part.',
    places: { own: 'own unit', below: 'unit below', other: 'another unit' },
    kinds: {
      'office-head': 'Head of the office',
      'office-staff': 'Staff of the office',
      'leader-head': 'Secretary of the committee',
      'leader-deputy': 'Deputy secretary',
      'leader-member': 'Member of the standing committee',
      'unit-head': 'Head of a unit',
      'unit-deputy': 'Deputy of a unit',
      'unit-member': 'Member of a unit',
      'unit-staff': 'Staff of a unit',
      none: 'Holds no post',
    },
    groups: {
      reading: 'Reading',
      duties: 'Duties',
      campaigns: 'Campaigns',
      plans: 'Plans handed in',
      responses: 'Response plans, commitments',
      documents: 'Documents and the register',
      organisation: 'Units and posts',
      accounts: 'Accounts',
      own: 'Everybody’s own',
    },
    duty: (statuses) => `duty ${statuses}`,
    dutyIs: {
      ...{ unopened: 'not opened', opened: 'opened', under_way: 'under way', handed_in: 'waits for judgement' },
      ...{ accepted: 'accepted', returned: 'returned', withdrawn: 'withdrawn' },
    },
    plan: {
      draft: 'plan under review',
      launched: 'plan launched',
      amending: 'document that has amended',
      dropped: 'plan dropped',
    },
    document: (status) => `document: ${status}`,
    response: (status) => `response plan: ${status}`,
    commitment: (status) => `commitment: ${status}`,
    handedIn: 'a unit has handed in',
    handedInNot: 'no unit has handed in',
    oneself: { yes: 'for oneself', no: 'for somebody else' },
    onTrial: { yes: 'on trial', no: 'not on trial' },
    link: { open: 'the link is open', used: 'the link is used' },
    campaign: (statuses) => `campaign ${statuses}`,
  },
})

/** A state in words; empty where none matters. */
export function stateIn(state: State, reader: { language: Language }): string {
  const t = rightWords(reader)
  const { status } = campaignListWords(reader)
  const parts = [
    state.campaign && t.campaign(status[state.campaign].toLowerCase()),
    state.duty && t.duty(t.dutyIs[state.duty]),
    state.plan && t.plan[state.plan],
    state.document && t.document(documentWords(reader).status[state.document].toLowerCase()),
    state.response && t.response(responseWords(reader).status[state.response].toLowerCase()),
    state.commitment && t.commitment(commitmentWords(reader).status[state.commitment].toLowerCase()),
    state.handedIn && t.handedIn,
    state.oneself !== undefined && (state.oneself ? t.oneself.yes : t.oneself.no),
    state.onTrial !== undefined && (state.onTrial ? t.onTrial.yes : t.onTrial.no),
    state.link && t.link[state.link],
  ]
  return parts.filter(Boolean).join(', ')
}
