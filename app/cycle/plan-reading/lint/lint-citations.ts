// Parts of the plan that it cites and does not have; bases that were no longer in force when it was issued.
import { citationsIn } from '../letterhead/citations.ts'
import { part, spansOf } from '../passage.ts'
import type { Lint } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import type { Judged } from './lint.ts'
import { edgeOf } from './lint-time.ts'

export const lintCitations = (plan: PlanText, found: Judged): Lint[] => [
  ...(found.kind === 'campaign-plan' ? brokenSections(plan) : []),
  ...superseded(plan, found),
]

const cited =
  /(?<!\p{L})(?:(?:điểm|khoản|ý|mục)\s+([\p{L}\d.]{1,6}),?\s+)?(?:(Mục|mục|Phần|phần)\s+([IVX]+|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)|(Phụ lục)(?:\s(?:số\s)?([IVX\d]+))?)(?=,?\s(?:của\s|kèm theo\s|ban hành kèm theo\s|tại\s)?(?:Kế hoạch này|kế hoạch này|bản Kế hoạch này)|\s(?:nêu trên|trên đây|ở trên))/gu

/** "Mục III Kế hoạch này", "Phụ lục kèm theo Kế hoạch này". */
function brokenSections({ source, nodes, paragraphs }: PlanText): Lint[] {
  const hasAppendix = paragraphs.some(({ whole }) => /^PHỤ LỤC|^Phụ lục/.test(whole.text))
  const citing = nodes.filter(({ text }) => /[Kk]ế hoạch này|trên(?: đây)?/.test(text.text))
  return citing.flatMap((node) =>
    [...node.text.text.matchAll(cited)].flatMap((found): Lint[] => {
      const [all, inner, , outer, appendix] = found
      const holds = appendix ? hasAppendix : hasSection(nodes, outer ?? '', inner)
      if (holds) return []
      const spans = spansOf(part(node.text, found.index, found.index + all.length), source)
      return [{ code: 'reference-broken', message: `Dẫn đến “${all}” nhưng kế hoạch không có phần đó.`, spans }]
    }),
  )
}

function hasSection(nodes: OutlineNode[], outer: string, inner: string | undefined): boolean {
  const holders = nodes.filter(({ ordinal }) => ordinal === outer)
  if (inner === undefined) return holders.length > 0
  return holders.some(({ children }) =>
    children.some(({ ordinal }) => ordinal === inner || ordinal === `${outer}.${inner}`),
  )
}

type Succession = { is: (name: string, number: string | null) => boolean; since: string; by: string }

const successions: Succession[] = [
  {
    is: (name) => /luat thi dua,? (?:va )?khen thuong/.test(name) && /\b(?:2003|2005|2013)\b/.test(name),
    since: '2024-01-01',
    by: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  { is: (_, number) => number === '91/2017/NĐ-CP', since: '2024-01-01', by: 'Nghị định số 98/2023/NĐ-CP' },
  { is: (_, number) => number === '98/2023/NĐ-CP', since: '2025-07-01', by: 'Nghị định số 152/2025/NĐ-CP' },
]

function superseded({ source, nodes }: PlanText, { document, bases }: Judged): Lint[] {
  const days = [document.date?.value, ...bases.map(({ date }) => date)].flatMap((date) => date ?? [])
  const day = document.date?.value ?? days.sort().at(-1)
  if (!day) return []
  const named = [
    ...bases.map(({ raw, number, spans }) => ({ name: plain(raw), number, spans })),
    ...nodes
      .filter(({ text }) => /Luật|Nghị định/.test(text.text))
      .flatMap(({ text }) => citationsIn(text))
      .map(({ passage, number }) => ({ name: plain(passage.text), number, spans: spansOf(passage, source) })),
  ]
  return named.flatMap(({ name, number, spans }) =>
    successions
      .filter(({ is, since }) => is(name, number) && edgeOf(day, 'first') >= since)
      .map(
        ({ by, since }): Lint => ({
          code: 'bases-superseded',
          message: `Văn bản này đã được ${by} thay thế từ ${since}.`,
          spans,
        }),
      ),
  )
}
