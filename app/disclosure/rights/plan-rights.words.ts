// Who may hand in a plan, answer what the machine read in it, and drop it.
import { mayWorkOn } from '#cycle/plan-review/finding.rules.ts'
import { mayHandIn, mayTurn } from '#cycle/plan-review/plan.rules.ts'
import { planWords } from '#cycle/plan-review/plan.words.ts'
import { refusalWords } from '#cycle/plan-review/refusal.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const states: State[] = [{ plan: 'draft' }, { plan: 'launched' }, { plan: 'dropped' }]

/** All of them are one rule: a draft is worked on by the office. */
const work = (key: string, posts: string[], vi: string | ((own: Terms) => string), en: string): Right =>
  right({
    ...{ key, group: 'plans', posts, vi, en, states },
    rule: (actor, { plan }) => mayWorkOn(plan, actor),
    refusal: (reader) => refusalWords(reader).refusal,
  })

export const planRights: Right[] = [
  right({
    ...{ key: 'plan.hand-in', group: 'plans', posts: ['newPlan'] },
    ...{ vi: 'Đưa kế hoạch vào', en: 'Hand in a plan' },
    rule: (actor) => mayHandIn(actor, { kind: 'campaign-plan', document: { type: null } }),
    refusal: (reader) => planWords(reader).refusal,
  }),
  work('finding.answer', ['reviewPlan', 'answerFinding'], 'Trả lời điều máy đọc được', 'Answer what the machine read'),
  work('finding.add', ['addFinding'], 'Thêm điều máy bỏ sót', 'Add what the machine missed'),
  work('finding.split', ['splitTask'], (own: Terms) => `Tách một ${own.duty} thành nhiều`, 'Split a task'),
  work('plan.leave-text', ['reviewPlan'], 'Để nguyên văn đoạn không gán', 'Leave a passage as plain text'),
  work(
    'body.map',
    ['mapBodies', 'mapBody'],
    (own: Terms) => `Gán tên trong kế hoạch cho ${own.unit}`,
    'Map a body of the plan to units',
  ),
  work(
    'task.set-deadlines',
    ['setDeadlines'],
    (own: Terms) => `Đặt ${own.deadline} cho nhiều ${own.duty}`,
    'Set deadlines for many tasks',
  ),
  right({
    ...{ key: 'plan.drop', group: 'plans', posts: ['reviewPlan'], states },
    ...{ vi: 'Bỏ một kế hoạch đưa vào nhầm', en: 'Drop a plan' },
    rule: (actor, { plan }) => mayTurn(actor, plan, 'dropped'),
    refusal: (reader) => refusalWords(reader).refusal,
  }),
  right({
    ...{ key: 'plan.restore', group: 'plans', posts: ['plans'], states },
    ...{ vi: 'Lấy lại kế hoạch đã bỏ', en: 'Take a dropped plan back' },
    rule: (actor, { plan }) => mayTurn(actor, plan, 'draft'),
    refusal: (reader) => refusalWords(reader).refusal,
  }),
]
