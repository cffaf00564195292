// Who stands at the door of a ceremony, who approves and settles its budget, and whose a calendar is.
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import { mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { mayExcuse, mayLetIn, mayStandAtDoor } from '#cycle/check-in/check-in.rules.ts'
import { doorWords } from '#cycle/check-in/door.words.ts'
import {
  mayApprove,
  mayEnterVoucher,
  mayEstimate,
  maySeeBudget,
  maySettle,
  maySubmit,
} from '#cycle/event-budget/budget.rules.ts'
import type { BudgetLine } from '#cycle/event-budget/budget.ts'
import { budgetWords } from '#cycle/event-budget/budget.words.ts'
import { calendarWords } from '#disclosure/calendar/calendar.words.ts'
import { mayEnter } from '#foundation/people/actor.rules.ts'
import { newId } from '#kernel/ids.ts'
import type { Terms } from '#kernel/terms.ts'
import { allow } from '#kernel/verdict.ts'
import { confirmed, lives } from './ceremony-rights.words.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right } from './right.ts'

const event = { status: 'confirmed' } as const
const door = {
  group: 'campaigns',
  refusal: (reader: Parameters<typeof doorWords>[0]) => doorWords(reader).refusal,
} as const
const money = {
  group: 'campaigns',
  refusal: (reader: Parameters<typeof budgetWords>[0]) => budgetWords(reader).refusal,
} as const
const estimated: BudgetLine = {
  ...{ id: newId<'budget_line'>(), heading: '', item: '…', measure: '', quantity: 1, price: 1 },
  ...{ differenceReason: '…', vouchers: [] },
}
const draft = { status: 'draft', lines: [estimated] } as const
const approved = { status: 'approved', lines: [estimated] } as const

export const eventRights: Right[] = [
  right({
    ...{ ...door, key: 'guest.let-in', opens: ['checkIn', 'doorData'], posts: ['doorData'] },
    ...{ vi: (own: Terms) => `Quét mã ở cửa (người ${own.office} cử)`, en: 'Scan at the door (whom the office names)' },
    rule: (actor) => mayStandAtDoor(actor, null, event),
  }),
  right({
    ...{ ...door, key: 'guest.tick', opens: ['attendance'], posts: ['attendance'] },
    ...{ vi: 'Ghi có mặt theo tên, theo đoàn (người phụ trách cửa)', en: 'Tick by name or delegation (a supervisor)' },
    rule: (actor) => mayLetIn(actor, null, { ...event, how: 'name' }),
  }),
  right({
    ...{ ...door, key: 'guest.excuse', posts: ['attendance'] },
    ...{ vi: 'Ghi vắng có lý do', en: 'Note somebody as excused' },
    rule: (actor) => mayExcuse(actor, null, event, null),
  }),
  right({
    ...{ key: 'steward.name', group: 'campaigns', posts: ['stewards'], states: lives },
    ...{ vi: 'Cử người đón khách', en: 'Name who stands at the door' },
    rule: (actor, { campaign }) => mayPrepare(actor, confirmed(campaign)),
    refusal: (reader) => appointingWords(reader).refusal,
  }),
  right({
    ...{ key: 'budget.read', group: 'reading', opens: ['budget', 'budgetLine', 'voucherFile'] },
    ...{ vi: 'Xem dự trù, chứng từ của buổi lễ', en: 'Read the budget and the vouchers' },
    states: [{ campaign: 'running' }, { campaign: 'trial' }],
    rule: (actor, { campaign }) => asVerdict(maySeeBudget(actor, campaign)),
    refusal: (reader) => () => closedWords(reader).forOffice,
  }),
  right({
    ...{ ...money, key: 'budget.estimate', posts: ['budget', 'budgetLine'] },
    ...{ vi: 'Lập, sửa dự trù', en: 'Estimate the budget' },
    rule: (actor) => mayEstimate(actor, draft, null),
  }),
  right({
    ...{ ...money, key: 'budget.submit', posts: ['budget'] },
    ...{ vi: 'Trình dự trù', en: 'Submit the estimate' },
    rule: (actor) => maySubmit(actor, { ...draft, lines: [estimated] }),
  }),
  right({
    ...{ ...money, key: 'budget.approve', posts: ['budget'] },
    ...{ vi: 'Duyệt, trả lại dự trù', en: 'Approve or return the estimate' },
    rule: (actor) => mayApprove(actor, { status: 'submitted' }, null),
  }),
  right({
    ...{ ...money, key: 'budget.enter-voucher', posts: ['budgetLine'] },
    ...{ vi: 'Nhập chứng từ, lý do chênh lệch', en: 'Enter vouchers and reasons' },
    rule: (actor) => mayEnterVoucher(actor, approved, null),
  }),
  right({
    ...{ ...money, key: 'budget.settle', posts: ['budget'] },
    ...{ vi: 'Quyết toán', en: 'Settle the budget' },
    rule: (actor) => maySettle(actor, { ...approved, lines: [estimated] }),
  }),
  right({
    ...{ key: 'calendar.renew', group: 'own', opens: ['calendar', 'calendarFeed'], posts: ['calendar'] },
    ...{ vi: 'Lấy lịch của mình vào điện thoại', en: 'Take one’s own calendar to the phone' },
    rule: mayEnter,
    refusal: (reader) => calendarWords(reader).refusal,
  }),
  right({
    ...{ key: 'worker.fetch', group: 'own', opens: ['checkInWorker'] },
    ...{ vi: 'Tải mã giữ trang quét trên máy (không có dữ liệu)', en: 'Fetch the script that keeps the door page' },
    rule: () => allow,
    refusal: () => () => '',
  }),
]
