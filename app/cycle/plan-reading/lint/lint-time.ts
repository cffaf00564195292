// Dates that cannot all be true, phases that overlap, reviews that no phase explains.

import type { Lint, Phase } from '../reading.ts'
import type { Judged } from './lint.ts'

/** The first or last day that an ISO date cut to what is known can mean. */
export function edgeOf(date: string, edge: 'first' | 'last'): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) {
    const month = Number(quarter[2]) * 3 - (edge === 'first' ? 2 : 0)
    return edgeOf(`${quarter[1]}-${String(month).padStart(2, '0')}`, edge)
  }
  if (date.length === 4) return edge === 'first' ? `${date}-01-01` : `${date}-12-31`
  if (date.length === 7) return edge === 'first' ? `${date}-01` : `${date}-31`
  return date
}

export const lintTime = (found: Judged): Lint[] => [
  ...contradictions(found),
  ...overlaps(found.phases),
  ...straying(found),
]

function contradictions({ document, bases, phases, period, assignments }: Judged): Lint[] {
  const lint: Lint[] = []
  for (const phase of [...phases, ...(period ? [{ ...period, name: 'Thời gian phát động' }] : [])]) {
    if (phase.from && phase.to && edgeOf(phase.from, 'first') > edgeOf(phase.to, 'last'))
      lint.push(contradiction(`${phase.name}: bắt đầu ${phase.from} sau khi kết thúc ${phase.to}.`, phase.spans))
  }
  const own = document.date
  if (!own) return lint
  const day = edgeOf(own.value, 'last')
  for (const { type, number, date, spans } of bases) {
    if (date && edgeOf(date, 'first') > day)
      lint.push(
        contradiction(`Căn cứ ${type ?? ''} ${number ?? ''} ngày ${date} có sau ngày của kế hoạch (${own.value}).`, [
          ...spans,
          ...own.spans,
        ]),
      )
  }
  for (const { tasks } of assignments) {
    for (const { deadline, spans } of tasks) {
      for (const due of [deadline ?? []].flat()) {
        if (edgeOf(due, 'last') < edgeOf(own.value, 'first'))
          lint.push(
            contradiction(`Thời hạn ${due} có trước ngày của kế hoạch (${own.value}).`, [...spans, ...own.spans]),
          )
      }
    }
  }
  return lint
}

const contradiction = (message: string, spans: Lint['spans']): Lint => ({
  code: 'dates-contradict',
  message: message.replace(/\s+/g, ' '),
  spans,
})

function overlaps(phases: Phase[]): Lint[] {
  const dated = phases
    .slice(0, 200)
    .flatMap((phase) => (phase.from && phase.to ? [{ ...phase, from: phase.from, to: phase.to }] : []))
  return dated.flatMap((phase, index) =>
    dated.slice(index + 1).flatMap((next): Lint[] => {
      if (phase.to === next.from || next.to === phase.from) return []
      const meets =
        edgeOf(phase.from, 'first') <= edgeOf(next.to, 'last') && edgeOf(next.from, 'first') <= edgeOf(phase.to, 'last')
      const message = `${phase.name} (đến ${phase.to}) và ${next.name} (từ ${next.from}) trùng thời gian.`
      return meets ? [{ code: 'phase-overlap', message, spans: [...phase.spans, ...next.spans] }] : []
    }),
  )
}

/** A review often falls some weeks after the phase that it closes, hardly ever a quarter of a year. */
const patience = 92 * 86_400_000

function straying({ phases, reviews }: Judged): Lint[] {
  const starts = phases.flatMap(({ from }) => from ?? []).map((date) => edgeOf(date, 'first'))
  const ends = phases.flatMap(({ to }) => to ?? []).map((date) => edgeOf(date, 'last'))
  const [first] = starts.sort()
  const last = ends.sort().at(-1)
  if (!first || !last) return []
  return reviews.flatMap(({ kind, when, spans }): Lint[] => {
    if (!when) return []
    const late = timeOf(edgeOf(when, 'first')) - timeOf(last) > patience
    if (!late && edgeOf(when, 'last') >= first) return []
    const name = kind === 'final' ? 'Tổng kết' : 'Sơ kết'
    return [
      {
        code: 'review-outside-phases',
        message: `${name} ${when} nằm ngoài các đợt thi đua (${first} – ${last}).`,
        spans,
      },
    ]
  })
}

const timeOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
