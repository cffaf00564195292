// Duties given twice or without a day, bodies that nobody can name or that have nothing to do, targets without a number.

import { beginsBody } from '../duties/bodies.ts'
import { isBodyName } from '../duties/body-names.ts'
import { spansOf } from '../passage.ts'
import type { Lint, Span, Task } from '../reading.ts'
import { alikePairs } from '../structure/alike.ts'
import { plain } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import type { Judged } from './lint.ts'

export const lintDuties = (plan: PlanText, found: Judged): Lint[] => [
  ...givenTwice(found),
  ...withoutDeadline(found),
  ...withoutNumber(plan, found),
  ...unknownBodies(found),
  ...idleBodies(plan, found),
]

type Given = { body: string; task: Task; words: string }

/** One job, or one sentence of it, that two bodies are given, or one body twice. */
function givenTwice({ assignments }: Judged): Lint[] {
  const given: Given[] = assignments.flatMap(({ body, tasks }) =>
    tasks.flatMap((task) =>
      task.text.split(/(?<=[.;])\s+(?=\p{Lu})/u).map((words) => ({ body: task.under ?? body, task, words })),
    ),
  )
  const told = new Set<string>()
  return alikePairs(given.map(({ words }) => words)).flatMap(([one, other]): Lint[] => {
    const [first, second] = [given[one], given[other]]
    if (!first || !second || first.task === second.task) return []
    const spans = [...first.task.spans, ...second.task.spans]
    const key = spans.join()
    if (told.has(key)) return []
    told.add(key)
    const whom = first.body === second.body ? `hai lần cho ${first.body}` : `cho cả ${first.body} và ${second.body}`
    return [
      { code: 'task-given-twice', message: `Cùng một việc được giao ${whom}: “${shortened(second.words)}”.`, spans },
    ]
  })
}

const shortened = (words: string): string =>
  words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')}…` : words.replace(/[.;]$/, '')

function withoutDeadline({ assignments }: Judged): Lint[] {
  const open = assignments
    .flatMap(({ tasks }) => tasks)
    .filter(({ deadline, when }) => deadline === null && when.length === 0)
  const spans = open.flatMap((task) => task.spans)
  return spans.length > 0
    ? [{ code: 'task-without-deadline', message: `${open.length} việc chưa có thời hạn.`, spans }]
    : []
}

/** "Hoàn thành các chỉ tiêu …" says that there are targets, not which. */
function withoutNumber({ source, sections }: PlanText, { targets, goals }: Judged): Lint[] {
  const aims = goals.filter(({ value }) => /chi tieu|ty le/.test(plain(value)) && !/\d/.test(value))
  const heading = targets.length === 0 ? sections.get('targets')?.[0] : undefined
  const spans = aims.length > 0 ? aims.flatMap((aim) => aim.spans) : heading ? spansOf(heading.whole, source) : []
  const message =
    aims.length > 0 ? `${aims.length} chỉ tiêu nêu ra mà không có con số.` : 'Mục chỉ tiêu không có con số nào.'
  return spans.length > 0 ? [{ code: 'target-without-number', message, spans }] : []
}

const vague =
  /\b(?:lien quan|chuyen mon|chuc nang|co trach nhiem|tham muu)$|^(?:cac )?(?:bo phan|co quan|don vi|dia phuong)$/
const classes =
  /^(?:cac|nhung|toan|moi|tung|dong chi|ong|ba|bi thu|pho|chu tich|truong|thu truong|giam doc|lanh dao|can bo|chi huy|nguoi dung dau|thon|chi hoi|chi doan|cap uy|thanh vien|nhom|cum|giao vien|cong chuc|chanh|chinh tri|trung doi|tieu doi|chu|y te|nha|to|hieu truong|ke toan|thuong truc|khoi|doan|hoi|tuyen giao|dan van|to chuc)\b/

function unknownBodies({ assignments }: Judged): Lint[] {
  return assignments.flatMap(({ body, spans }): Lint[] => {
    const name = plain(body)
    const message = vague.test(name)
      ? `“${body}” chưa rõ là cơ quan nào.`
      : beginsBody(body) || isBodyName(body) || classes.test(name)
        ? null
        : `Không nhận ra “${body}” là cơ quan, tổ chức nào.`
    return message ? [{ code: 'body-unknown', message, spans }] : []
  })
}

/** A body has its heading among the duties, and nothing under it. */
function idleBodies({ source, sections }: PlanText, { assignments }: Judged): Lint[] {
  const held = assignments.flatMap(({ spans, tasks }) => [...spans, ...tasks.flatMap((task) => task.spans)])
  const headed = (sections.get('implementation') ?? []).slice(0, 3).flatMap(({ children }) => children)
  return headed.slice(0, 60).flatMap((node): Lint[] => {
    if (
      node.children.length > 0 ||
      node.heading.text === '' ||
      !(beginsBody(node.heading.text) || classes.test(plain(node.heading.text)))
    )
      return []
    if (node.rest.text !== '' || isHeld(rangeOf(node, source), held)) return []
    return [
      {
        code: 'body-without-task',
        message: `“${node.heading.text}” chưa được giao việc nào.`,
        spans: spansOf(node.whole, source),
      },
    ]
  })
}

const rangeOf = ({ whole }: OutlineNode, source: string): Span[] => spansOf(whole, source)

const isHeld = (range: Span[], held: Span[]): boolean =>
  range.some(([start, end]) => held.some(([from, to]) => from < end && start < to))
