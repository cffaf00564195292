// The wishes above the board of response plans, as a form that asks by the address.
import type { Language } from '#kernel/words.ts'
import type { ResponseFilter } from '../board.rules.ts'
import { responseBoardWords } from '../board.words.ts'
import { responseWords } from '../response.words.ts'
import { filterStates } from './board-request.ts'

export function ResponseFilterForm({ filter, language }: { filter: ResponseFilter; language: Language }) {
  const [b, t] = [responseBoardWords({ language }), responseWords({ language })]
  return (
    <form class="bs tight fil" method="get">
      <label class="vh" for="q">
        {b.search}
      </label>
      <input id="q" name="q" type="search" value={filter.words} placeholder={b.search} />
      <label class="vh" for="state">
        {b.state}
      </label>
      <select id="state" name="state">
        <option value="">{b.state}</option>
        {filterStates.map((state) => (
          <option value={state} selected={state === filter.state}>
            {state === 'late' ? b.late : t.status[state]}
          </option>
        ))}
      </select>
      <button class="b two" type="submit">
        {b.filter}
      </button>
      {(filter.words !== '' || filter.state !== null) && (
        <a class="b link" href="?">
          {b.all}
        </a>
      )}
    </form>
  )
}
