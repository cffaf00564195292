// All that happened to a document, newest first.
import type { StoryEntry } from '#foundation/audit/entry.ts'
import { writtenMoment } from '#kernel/day.ts'
import { Tale } from '#ui/tale.tsx'
import { documentStoryWords } from '../document-story.words.ts'
import type { DocumentShared } from './document-shared.ts'

export function DocumentStory({ t, language, entries }: DocumentShared & { entries: StoryEntry[] }) {
  const words = documentStoryWords({ language })
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
