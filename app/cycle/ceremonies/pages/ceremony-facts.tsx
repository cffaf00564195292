// When, where, presided by whom and joined with what: as confirmed, or as the plan says it.
import { writtenWithWeekday } from '#kernel/day.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import type { Ceremony } from '../ceremony.ts'
import type { ceremonyWords } from '../ceremony.words.ts'

type FactsProps = { ceremony: Ceremony; t: ReturnType<typeof ceremonyWords>; language: Language }

export function CeremonyFacts({ ceremony, t, language }: FactsProps) {
  const { day, beginsAt, on, whenWords, tentative, status, place, chair, joinedWith } = ceremony
  const planned = on ? writtenPartly(on, { language }) : (whenWords ?? t.noDay)
  const appointed = day && beginsAt && status !== 'postponed' && t.at(beginsAt, writtenWithWeekday(day, { language }))
  return (
    <dl class="sum gap">
      <div>
        <dt>{t.when}</dt>
        <dd>{appointed || `${planned}${tentative ? `, ${t.tentative}` : ''}`}</dd>
      </div>
      <div>
        <dt>{t.place}</dt>
        <dd>{place ?? t.noPlace}</dd>
      </div>
      {chair && (
        <div>
          <dt>{t.chair}</dt>
          <dd>{chair}</dd>
        </div>
      )}
      {joinedWith && (
        <div>
          <dt>{t.joined}</dt>
          <dd>{joinedWith}</dd>
        </div>
      )}
    </dl>
  )
}
