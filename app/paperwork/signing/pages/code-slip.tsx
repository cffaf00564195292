// The code right after it was made: shown once, printed or copied, handed over.
import type { Actor } from '#foundation/people/actor.ts'
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Qr } from '#ui/qr.tsx'
import type { Enrolment } from '../enrolment.ts'
import { keysWords } from '../keys.words.ts'

type Props = { actor: Actor; enrolment: Enrolment; code: string; origin: string }

export function CodeSlip({ actor, enrolment, code, origin }: Props) {
  const t = keysWords(actor)
  const { id, personName, runsOutAt } = enrolment
  const address = origin + paths.enrolKey()
  return (
    <Screen actor={actor} here="more" title={t.codeTitle}>
      <div class="unprinted">
        <p class="lead">{t.codeLead}</p>
        <p class="bs gap">
          <a class="b" href={paths.confirmKey({ enrolment: id })}>
            {t.watch}
          </a>
          <a class="b link" href={paths.signingKeys()}>
            {t.back}
          </a>
        </p>
      </div>
      <div class="slips">
        <section class="slip" aria-label={`${t.slip}: ${personName}`}>
          <p>{t.slip}</p>
          <p class="whose">
            <b>{personName}</b>
          </p>
          <Qr text={`${address}#${code}`} label={t.qr} />
          <dl>
            <dt>{t.code}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </dl>
          <ol>
            {t.steps(address.replace(/^https?:\/\//, '')).map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p class="until">{t.until(writtenMoment(runsOutAt))}</p>
        </section>
      </div>
    </Screen>
  )
}
