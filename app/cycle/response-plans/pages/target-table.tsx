// The targets of a response plan: a table at the desk, cards on the phone.
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import type { TargetLine } from '../body.ts'
import { responseWords } from '../response.words.ts'
import { writtenNumber } from '../typed-number.ts'

export function TargetTable({ targets, language }: { targets: TargetLine[]; language: Language }) {
  const t = responseWords({ language })
  return (
    <table class="cards">
      <caption class="vh">{t.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{t.target}</th>
          <th scope="col" class="num">
            {t.value}
          </th>
          <th scope="col">{t.by}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.last}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ text, direction, value, measure, by, who, last, lastSource }) => (
          <tr>
            <td>{text}</td>
            <td class="a num">
              {value === null ? '…' : `${t.direction[direction]} ${writtenNumber(value)} ${measure}`}
            </td>
            <td class="a" data-l={t.by}>
              {by ? writtenPartly(by, { language }) : '…'}
            </td>
            <td class="a" data-l={t.who}>
              {who || '…'}
            </td>
            <td class="a" data-l={t.last}>
              {last === null ? '–' : writtenNumber(last)} <span class="soft sm">{lastSource}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
