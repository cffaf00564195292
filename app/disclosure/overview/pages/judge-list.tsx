// What other units have handed in and the reader may judge.
import type { Duty } from '#cycle/duties/duty.ts'
import { standingOf } from '#cycle/duties/standing.rules.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { workWords } from '../work.words.ts'
import { DutyJob } from './duty-job.tsx'

export function JudgeList({ waiting, today, language }: { waiting: Duty[]; today: Day; language: Language }) {
  const t = workWords({ language })
  const oldestFirst = waiting.toSorted((one, other) => one.since.getTime() - other.since.getTime())
  return (
    <>
      <h2 id="judge">{t.judge}</h2>
      <p class="soft">{waiting.length === 0 ? t.judgeNone : t.judgeLead(waiting.length)}</p>
      <ol class="rows">
        {oldestFirst.map((duty) => (
          <DutyJob row={{ ...duty, standing: standingOf(duty, today) }} today={today} language={language} withUnit />
        ))}
      </ol>
    </>
  )
}
