// The lines of a budget under their groups, with what was paid and the difference once it is approved.

import { sumInWords } from '#paperwork/documents/texts/sum-in-words.rules.ts'
import { paths } from '#shell/paths.ts'
import type { BudgetLine, BudgetStatus } from '../budget.ts'
import type { budgetWords } from '../budget.words.ts'
import { differenceOf, estimateOf, paidOf, totalsOf, writtenDong } from '../sums.rules.ts'

type TableProps = { lines: BudgetLine[]; status: BudgetStatus; t: ReturnType<typeof budgetWords> }

export function BudgetTable({ lines, status, t }: TableProps) {
  const paid = status === 'approved' || status === 'settled'
  const total = totalsOf(lines)
  const groups = [...Map.groupBy(lines, ({ heading }) => heading)]
  return (
    <>
      <table class="cards gap">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col">{t.measure}</th>
            <th scope="col" class="num">
              {t.quantity}
            </th>
            <th scope="col" class="num">
              {t.price}
            </th>
            <th scope="col" class="num">
              {t.estimate}
            </th>
            {paid && (
              <>
                <th scope="col" class="num">
                  {t.paid}
                </th>
                <th scope="col" class="num">
                  {t.difference}
                </th>
                <th scope="col">{t.reason}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {groups.flatMap(([heading, of]) => [
            heading !== '' && (
              <tr>
                <th scope="rowgroup" colspan={paid ? 8 : 5}>
                  {heading}
                </th>
              </tr>
            ),
            ...of.map((line) => <Line line={line} />),
          ])}
          <tr>
            <td>
              <b>{t.total}</b>
            </td>
            <td />
            <td />
            <td />
            <td class="num" data-l={`${t.estimate}:`}>
              <b>{writtenDong(total.estimate)}</b>
            </td>
            {paid && (
              <>
                <td class="num" data-l={`${t.paid}:`}>
                  <b>{writtenDong(total.paid)}</b>
                </td>
                <td class="num" data-l={`${t.difference}:`}>
                  <b>{writtenDong(total.difference)}</b>
                </td>
                <td />
              </>
            )}
          </tr>
        </tbody>
      </table>
      <p class="gap" lang="vi">
        {t.inWords(sumInWords(paid ? total.paid : total.estimate))}
      </p>
    </>
  )

  function Line({ line }: { line: BudgetLine }) {
    return (
      <tr>
        <td>
          <a href={paths.budgetLine({ budget_line: line.id })}>{line.item}</a>
        </td>
        <td data-l={line.measure ? `${t.measure}:` : undefined}>{line.measure}</td>
        <td class="num" data-l={`${t.quantity}:`}>
          {writtenDong(line.quantity)}
        </td>
        <td class="num" data-l={`${t.price}:`}>
          {writtenDong(line.price)}
        </td>
        <td class="num" data-l={`${t.estimate}:`}>
          {writtenDong(estimateOf(line))}
        </td>
        {paid && (
          <>
            <td class="num" data-l={`${t.paid}:`}>
              {writtenDong(paidOf(line))}
            </td>
            <td class="num" data-l={`${t.difference}:`}>
              {writtenDong(differenceOf(line))}
            </td>
            <td>{line.differenceReason}</td>
          </>
        )}
      </tr>
    )
  }
}
