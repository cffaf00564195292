// Promises word for word, each with what was said of it last.
import type { Child } from 'hono/jsx'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { Line } from '../commitment.ts'
import { commitmentWords } from '../commitment.words.ts'
import { signingWords } from '../signing.words.ts'
import { lineShapes } from './commitment-shapes.ts'

type Props = { lines: Line[]; isSigned: boolean; withUnit?: boolean; language: Language }

export function PromiseList({ lines, isSigned, withUnit, language }: Props): Child {
  const [t, s] = [commitmentWords({ language }), signingWords({ language })]
  return (
    <ol class="rows">
      {lines.map(({ id, commitment, text, unitName, state, reason }) => (
        <li>
          <p>
            <q>{text}</q>
          </p>
          {withUnit && <p class="sm soft">{unitName}</p>}
          {isSigned && (
            <p class="sm">
              <State shape={lineShapes[state]}>{t.states[state]}</State> {reason}{' '}
              <a href={paths.commitmentLine({ commitment, commitment_line: id })}>{s.say}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
