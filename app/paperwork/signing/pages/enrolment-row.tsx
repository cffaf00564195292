// Somebody who has a code, or whose phone has asked already.
import { writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { stateOf } from '../enrolment.rules.ts'
import type { Enrolment } from '../enrolment.ts'
import { keysWords } from '../keys.words.ts'

export function EnrolmentRow({ enrolment, language }: { enrolment: Enrolment; language: Language }) {
  const t = keysWords({ language })
  const { id, personName, runsOutAt } = enrolment
  const asks = stateOf(enrolment) === 'asked'
  return (
    <li class="job">
      <p>
        <b>{personName}</b>{' '}
        {asks ? (
          <State shape="soon">{t.asks}</State>
        ) : (
          <State shape="sent">{t.codeOut(writtenMoment(runsOutAt))}</State>
        )}
      </p>
      <p>
        <a href={paths.confirmKey({ enrolment: id })}>
          {t.look} <span class="vh">{personName}</span>
        </a>
      </p>
    </li>
  )
}
