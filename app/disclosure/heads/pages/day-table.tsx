// Published days with their seals, the newest first.
import { grouped } from '#foundation/audit/head.rules.ts'
import type { PublishedHead } from '#foundation/audit/head.ts'
import { written } from '#kernel/day.ts'
import type { headPageWords } from '../head.words.ts'

export const DayTable = ({ days, t }: { days: PublishedHead[]; t: ReturnType<typeof headPageWords> }) => (
  <table class="cards">
    <thead>
      <tr>
        <th scope="col">{t.day}</th>
        <th scope="col">{t.entry}</th>
        <th scope="col">{t.code}</th>
      </tr>
    </thead>
    <tbody>
      {days.map(({ day, seq, hash }) => (
        <tr>
          <td>{written(day)}</td>
          <td data-l={`${t.entry}:`}>{seq}</td>
          <td>
            <code>{grouped(hash.slice(0, 16))}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
