// The commitments of a campaign: a table at the desk, cards on the phone.
import { written } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { Commitment, Line } from '../commitment.ts'
import { commitmentWords } from '../commitment.words.ts'
import { commitmentShapes } from './commitment-shapes.ts'
import { titleOf } from './title-of.ts'

type Props = { commitments: Commitment[]; lines: Line[]; language: Language }

export function CommitmentTable({ commitments, lines, language }: Props) {
  const t = commitmentWords({ language })
  const tally = (commitment: Commitment) => {
    const own = lines.filter((line) => line.commitment === commitment.id)
    const count = (state: Line['state']) => own.filter((line) => line.state === state).length
    return t.kept(count('kept'), count('broken'), own.length)
  }
  return (
    <table class="cards">
      <caption class="vh">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.unit}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.promises}</th>
        </tr>
      </thead>
      <tbody>
        {commitments.map((one) => (
          <tr>
            <td>
              <a href={paths.commitment({ commitment: one.id })}>{titleOf(one, t)}</a>
            </td>
            <td class="a">
              <State shape={commitmentShapes[one.status]}>{t.status[one.status]}</State>{' '}
              {one.signedOn && written(one.signedOn)}
            </td>
            <td class="a" data-l={t.promises}>
              {tally(one)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
