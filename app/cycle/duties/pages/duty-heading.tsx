// Above the duty: whose it is, how it stands, until when.

import { isDay, writtenWithWeekday } from '#kernel/day.ts'
import { lastDay } from '#kernel/partial-day.ts'
import { sentence } from '#kernel/sentence.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { followWords } from '../follow.words.ts'
import { shapes, standingOf } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'
import type { DutyShared } from './duty-shared.ts'

export function DutyHeading({ t, duty, today, language }: DutyShared) {
  const words = standingWords({ language })
  const standing = standingOf(duty, today)
  return (
    <>
      <p class="sm crumb">
        <a href={paths.campaign({ campaign: duty.campaign })}>{sentence(duty.campaignName)}</a>
      </p>
      <h1>{t.title(duty.unitName)}</h1>
      {duty.receivedFrom && (
        <p class="sm soft">{sentence(followWords({ language }).receivedFrom(duty.receivedFrom))}</p>
      )}
      <p class="due">
        <State shape={shapes[standing.kind]}>{words.standing(standing)}</State>
        <span>{duty.deadline ? t.due(deadlineIn()) : deadlineIn()}</span>
      </p>
    </>
  )

  /** A whole day is said with its day of the week. */
  function deadlineIn(): string {
    if (duty.deadline && isDay(duty.deadline)) return writtenWithWeekday(lastDay(duty.deadline), { language })
    return words.due(duty.deadline, duty.deadlineWords, duty.every)
  }
}
