// The numbers that were given back, with the reason, and what became of each.
import { dayOf, written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import type { NumberGap, Series } from '../series.ts'
import type { seriesWords } from '../series.words.ts'

type GapProps = { t: ReturnType<typeof seriesWords>; gaps: NumberGap[]; series: Series[] }

export function GapTable({ t, gaps, series }: GapProps) {
  const bookOf = new Map(series.map((one) => [one.id, one]))
  return (
    <ul class="rows">
      {gaps.map((gap) => {
        const book = bookOf.get(gap.series)
        return (
          <li>
            <a href={paths.document({ document: gap.document })}>
              {t.ordinal} {gap.ordinal}-{book?.sign}
            </a>{' '}
            · {book?.unitName} · {gap.reason} · {gap.loggedByName}, {written(dayOf(gap.loggedAt))} ·{' '}
            {gap.takenBy ? t.taken : book && book.last < gap.ordinal ? t.free : t.open}
          </li>
        )
      })}
    </ul>
  )
}
