// All that happened to the duty, its line and its campaign, newest first.
import type { StoryEntry } from '#foundation/audit/entry.ts'
import { writtenMoment } from '#kernel/day.ts'
import { Tale } from '#ui/tale.tsx'
import { storyWords } from '../story.words.ts'
import type { DutyShared } from './duty-shared.ts'

export function DutyStory({ t, language, entries }: DutyShared & { entries: StoryEntry[] }) {
  const words = storyWords({ language })
  const tellings = entries.toReversed().flatMap(({ at, word, actorName, payload }, index) => {
    const tell = words.tell[word]
    if (!tell) return []
    return [{ when: writtenMoment(at), what: payload ? tell(actorName, payload) : words.erased, now: index === 0 }]
  })
  return (
    <>
      <h2>{t.story}</h2>
      <Tale tellings={tellings} />
    </>
  )
}
