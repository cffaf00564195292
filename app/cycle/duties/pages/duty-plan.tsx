// The exact sentence of the plan with the words marked, and what the office has changed of it since.
import { at } from '#cycle/plan-review/plan.ts'
import { sentenceAt } from '#cycle/plan-review/sentence.ts'
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import type { Correction } from '../correction.ts'
import { standingWords } from '../standing.words.ts'
import { storyWords } from '../story.words.ts'
import type { DutyShared } from './duty-shared.ts'

export function PlanWords({
  t,
  duty,
  language,
  source,
  corrections,
}: DutyShared & { source: string; corrections: Correction[] }) {
  const touching = corrections.filter((one) => one.duty === null || one.duty === duty.id)
  const pieces = sentenceAt(source, duty.spans)
  const reworded = pieces.length === 0 || corrections.some(({ what }) => what === 'words' || what === 'split')
  const story = storyWords({ language })
  return (
    <>
      {touching.length > 0 && (
        <Note>
          <b>{t.changed}</b>
          <ul>
            {touching.map((one) => (
              <li>
                {writtenMoment(one.at)} · {one.byName}: {story.correction(one)} {t.because}:{' '}
                {one.ground ? (
                  <a href={paths.readPlan({ plan: one.ground.plan }) + at(one.ground.spans)}>{one.reason}</a>
                ) : (
                  one.reason
                )}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {reworded && (
        <>
          <h2>{touching.length > 0 ? t.givenNow : t.given}</h2>
          <p class="mid">{duty.text}</p>
        </>
      )}
      {pieces.length > 0 && (
        <>
          <h2>{t.planWrites}</h2>
          <blockquote class="mid">
            {duty.spans.length > 0 && (
              <Mark
                place={duty.place || standingWords({ language }).verbatim}
                to={paths.readPlan({ plan: duty.plan }) + at(duty.spans)}
                label={t.toPlan}
              />
            )}
            <p>“{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}”</p>
          </blockquote>
        </>
      )}
    </>
  )
}
