// Above the board: who had what on a day, or has it now. Shown where somebody holds what another was given.
import { type Day, written } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import type { BoardRow } from '../board.rules.ts'
import { followWords } from '../follow.words.ts'
import { asking } from './board-request.ts'

type DayProps = { query: URLSearchParams; on: Day; today: Day; rows: BoardRow[]; language: Language }

export function BoardDay({ query, on, today, rows, language }: DayProps) {
  const t = followWords({ language })
  if (on === today && !rows.some(({ receivedFrom }) => receivedFrom !== null)) return null
  const others = [...query].filter(([name]) => name !== 'on' && name !== 'page')
  return (
    <form class="bs tight unprinted" method="get">
      {others.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for="on">{t.asOf}</label>
      <input id="on" name="on" class="short" value={written(on)} inputmode="numeric" />
      <button class="b two" type="submit">
        {t.see}
      </button>
      {on !== today && (
        <>
          <a href={asking(query, { on: '' })}>{t.asOfNow}</a>
          <p class="soft sm">{t.onDay(written(on))}</p>
        </>
      )}
    </form>
  )
}
