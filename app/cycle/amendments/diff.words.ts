// What people read of a single change: what it is, whom it touches, what is still asked.

import type { Finding } from '#cycle/plan-review/finding.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import type { Choice, Doubt, Touched, What } from './change.ts'
import type { Tally } from './decided.rules.ts'
import type { Element, TaskValue } from './element.ts'

const listed = (parts: string[], none: string): string => (parts.length === 0 ? none : `${parts.join(', ')}.`)

export const diffWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Văn bản này thay đổi những gì?',
    lead: (document: string, count: number) =>
      `${document}: ${count} điểm khác với ${own.campaign} đang chạy. Chọn áp dụng hay để nguyên từng điểm.`,
    same: `Không có điểm nào khác với ${own.campaign} đang chạy. Xin đọc toàn văn văn bản.`,
    what: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa', text: 'Lời văn' } as Record<What, string>,
    plain: 'Câu chữ',
    ...{ before: 'Đang chạy', after: 'Theo văn bản', nothing: 'Không có', said: 'Văn bản viết' },
    made: { before: 'Trước', after: 'Nay' },
    ...{ body: 'Cơ quan', deadline: `${own.Deadline}`, open: `chưa định ${own.deadline}` },
    mark: 'Văn bản, mục',
    planMark: 'Kế hoạch, mục',
    letter: 'nguyên văn',
    doubts: {
      'not-found': 'Không tìm thấy chỗ này trong kế hoạch đang chạy. Chỉ chỗ bằng tay, hoặc để nguyên.',
      'no-element': `Chỉ đổi câu chữ trong kế hoạch, không đổi việc hay phần nào của ${own.campaign}.`,
      'left-out': `Khi đọc lại kế hoạch, ${own.office} đã bỏ phần này ra ngoài ${own.campaign}.`,
    } as Record<Doubt, string>,
    choice: 'Điểm này',
    choices: { apply: 'Áp dụng', leave: 'Để nguyên' } as Record<Choice, string>,
    edit: 'Sửa lời bằng tay',
    point: 'Chỉ chỗ bằng tay',
    map: `Chọn ${own.unit}`,
    askUnit: (body: string) => `Chưa rõ “${body}” là ${own.unit} nào.`,
    byHand: 'Sửa bằng tay',
    anew: `Giao lại theo lời mới cho ${own.unit} đã được duyệt`,
    left: 'Để nguyên, không áp dụng',
    touched: 'Chạm đến',
    nobody: `Không chạm đến việc của ${own.unit} nào.`,
    touch: {
      new: 'thêm việc này',
      leaves: 'thôi việc này',
      open: 'đang có việc này',
      'handed-in': 'đã nộp, chờ duyệt',
      accepted: 'đã duyệt: giữ nguyên',
      told: 'được báo',
    } as Record<Touched['status'], string>,
    all: (count: number) => `cả ${count} ${own.unit} của ${own.campaign}`,
    more: (count: number) => `và ${count} ${own.unit} khác`,
    summary: (tally: Tally) =>
      listed(
        [
          tally.given > 0 && `${tally.given} ${own.unit} thêm việc`,
          tally.deadlines > 0 && `${tally.deadlines} ${own.deadline} đổi`,
          tally.reworded > 0 && `${tally.reworded} việc sửa lời`,
          tally.moved > 0 && `${tally.moved} việc chuyển ${own.unit}`,
          tally.removed > 0 && `${tally.removed} việc bỏ`,
          tally.parts > 0 && `${tally.parts} phần chung đổi`,
          tally.left > 0 && `${tally.left} điểm để nguyên hoặc chưa chọn`,
        ].filter((part) => part !== false),
        'Không có gì thay đổi.',
      ),
    messages: `Tin nhắn sẽ gửi các ${own.unit}`,
    message: (unit: string, document: string, campaign: string, count: number, link: string) =>
      `Kính gửi ${unit}: ${document} sửa đổi kế hoạch “${campaign}”, ${count} điểm liên quan đến ${own.unit}. Xem và bấm “Đã rõ”: ${link}`,
    decide: 'Quyết định một điểm sửa đổi',
    which: `Việc hoặc phần nào của ${own.campaign}?`,
    whichHint: 'Chọn chỗ mà câu này của văn bản sửa đổi, rồi bấm “Mở chỗ này”.',
    show: 'Mở chỗ này',
    strike: `Bỏ chỗ này khỏi ${own.campaign}`,
    unitsFor: (body: string) => `“${body}” là ${own.unit} nào?`,
    save: 'Lưu và áp dụng điểm này',
    cancel: 'Quay lại, không lưu',
    changes: 'Các điểm sửa đổi',
    others: 'Các điểm sửa đổi khác',
    amended: 'Đã sửa đổi',
    history: 'Xem các lần sửa đổi',
    until: (before: string, day: string) => `Trước: ${before}; đến ngày ${day}.`,
    since: (day: string) => `Thêm từ ngày ${day}.`,
    problem: 'Chưa lưu được',
  }),
  en: {
    title: 'What does this document change?',
    lead: (document, count) =>
      `${document}: ${count} differences from the running campaign. Apply or leave each of them.`,
    same: 'Nothing differs from the running campaign. Please read the whole document.',
    what: { added: 'Added', removed: 'Removed', changed: 'Changed', text: 'Words' },
    plain: 'Words only',
    ...{ before: 'Running', after: 'By the document', nothing: 'Nothing', said: 'The document writes' },
    made: { before: 'Before', after: 'Now' },
    ...{ body: 'Body', deadline: 'Deadline', open: 'no deadline' },
    mark: 'Document, section',
    planMark: 'Plan, section',
    letter: 'verbatim',
    doubts: {
      'not-found': 'This place was not found in the running plan. Point at it by hand, or leave it.',
      'no-element': 'Only words of the plan change, no duty and no part of the campaign.',
      'left-out': 'The office had left this out of the campaign when it reviewed the plan.',
    },
    choice: 'This change',
    choices: { apply: 'Apply', leave: 'Leave' },
    edit: 'Word it by hand',
    point: 'Point at the place',
    map: 'Choose the units',
    askUnit: (body) => `Nobody knows which unit “${body}” is.`,
    byHand: 'Worded by hand',
    anew: 'Give it again in the new words to units whose duty is accepted',
    left: 'Left as it was',
    touched: 'Touches',
    nobody: 'It touches no unit’s duty.',
    touch: {
      new: 'get this too',
      leaves: 'do not have this any more',
      open: 'have this now',
      'handed-in': 'have handed in and wait',
      accepted: 'accepted: stays as it is',
      told: 'are told',
    },
    all: (count) => `all ${count} units of the campaign`,
    more: (count) => `and ${count} more`,
    summary: (tally) =>
      listed(
        [
          tally.given > 0 && `${tally.given} units get more to do`,
          tally.deadlines > 0 && `${tally.deadlines} deadlines change`,
          tally.reworded > 0 && `${tally.reworded} duties are reworded`,
          tally.moved > 0 && `${tally.moved} duties move to another body`,
          tally.removed > 0 && `${tally.removed} duties are dropped`,
          tally.parts > 0 && `${tally.parts} common parts change`,
          tally.left > 0 && `${tally.left} are left or not chosen yet`,
        ].filter((part) => part !== false),
        'Nothing changes.',
      ),
    messages: 'What the units will be sent',
    message: (unit, document, campaign, count, link) =>
      `To ${unit}: ${document} amends the plan “${campaign}”; ${count} changes concern your unit. Read them and press “Understood”: ${link}`,
    decide: 'Decide one change',
    which: 'Which duty or part of the campaign?',
    whichHint: 'Choose what this sentence of the document changes, then press “Open it”.',
    show: 'Open it',
    strike: 'Take it out of the campaign',
    unitsFor: (body) => `Which unit is “${body}”?`,
    save: 'Save and apply this change',
    cancel: 'Back without saving',
    changes: 'What was changed',
    others: 'What else was changed',
    amended: 'Amended',
    history: 'See the amendments',
    until: (before, day) => `Before: ${before}; until ${day}.`,
    since: (day) => `Added from ${day}.`,
    problem: 'It was not saved',
  },
})

/** What an element says, as its words are compared. */
export function saidBy({ kind, value }: Pick<Element, 'kind' | 'value'>, language: Language): string {
  if (kind === 'task') return (value as TaskValue).text
  if (kind === 'target' || kind === 'content') return (value as { text: string }).text
  return findingWords({ language }).value({ kind, value } as Pick<Finding, 'kind' | 'value'>)
}

export function deadlineOf({ deadline, every }: TaskValue, language: Language): string {
  if (deadline) return writtenPartly(deadline, { language })
  return every ? findingWords({ language }).choices[every] : diffWords({ language }).open
}

/** One side of a change, as it is drawn. */
export type DiffSide = { text: string; facts: { label: string; text: string }[] }

/** Body and deadline stand below the words of a task. */
export function sideOf(element: Pick<Element, 'kind' | 'value'> | null, language: Language): DiffSide | null {
  if (element === null) return null
  const text = saidBy(element, language)
  if (element.kind !== 'task') return { text, facts: [] }
  const t = diffWords({ language })
  const task = element.value as TaskValue
  const facts = [
    { label: t.body, text: task.body },
    { label: t.deadline, text: deadlineOf(task, language) },
  ]
  return { text, facts }
}
