// What the office changed of the reader's duties since they were last opened.
import type { Correction } from '#cycle/duties/correction.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { storyWords } from '#cycle/duties/story.words.ts'
import { writtenMoment } from '#kernel/day.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { workWords } from '../work.words.ts'

type ChangedProps = { unseen: (Correction & { of: Duty['id'] })[]; duties: Duty[]; language: Language }

export function ChangedList({ unseen, duties, language }: ChangedProps) {
  const t = workWords({ language })
  const story = storyWords({ language })
  const known = new Map(duties.map((duty) => [duty.id, duty]))
  const shown = unseen.flatMap((change) => {
    const duty = known.get(change.of)
    return duty ? [{ change, duty }] : []
  })
  if (shown.length === 0) return null
  return (
    <>
      <h2>{t.changed}</h2>
      <p class="soft sm">{t.changedHint}</p>
      <ol class="rows">
        {shown.map(({ change, duty }) => (
          <li>
            <p class="due">
              <span>{writtenMoment(change.at)}</span>
              <span>{change.byName}</span>
            </p>
            <h3>
              <a href={paths.duty({ duty: duty.id })}>
                <q>{duty.text}</q>
              </a>
            </h3>
            <p class="sm">
              {sentence(story.correction(change))} {t.because}: {change.reason}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
