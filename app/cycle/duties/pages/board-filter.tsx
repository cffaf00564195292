// The wishes above the board, as a form that asks by the address.
import type { Language } from '#kernel/words.ts'
import type { BoardFilter, UnitTally } from '../board.rules.ts'
import type { boardWords } from '../board.words.ts'
import { standingKinds } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'

type FilterProps = {
  t: ReturnType<typeof boardWords>
  query: URLSearchParams
  filter: BoardFilter
  units: UnitTally[]
  language: Language
}

export function BoardFilterForm({ t, query, filter, units, language }: FilterProps) {
  const { kinds } = standingWords({ language })
  const filtered = filter.words !== '' || filter.unit !== '' || filter.kind !== null
  return (
    <form class="bs tight fil" method="get">
      {query.has('on') && <input type="hidden" name="on" value={query.get('on') ?? ''} />}
      <label class="vh" for="q">
        {t.search}
      </label>
      <input id="q" name="q" type="search" value={filter.words} placeholder={t.searchHint} />
      <label class="vh" for="unit">
        {t.unit}
      </label>
      <select id="unit" name="unit">
        <option value="">{t.unit}</option>
        {units.map(({ unit, unitName }) => (
          <option value={unit} selected={unit === filter.unit}>
            {unitName}
          </option>
        ))}
      </select>
      <label class="vh" for="state">
        {t.state}
      </label>
      <select id="state" name="state">
        <option value="">{t.state}</option>
        {standingKinds
          .filter((kind) => kind !== 'withdrawn')
          .map((kind) => (
            <option value={kind} selected={kind === filter.kind}>
              {kinds[kind]}
            </option>
          ))}
      </select>
      {filter.sort !== 'due' && <input type="hidden" name="sort" value={filter.sort} />}
      <button class="b two" type="submit">
        {t.filter}
      </button>
      {filtered && (
        <a class="b link" href="?">
          {t.all}
        </a>
      )}
    </form>
  )
}
