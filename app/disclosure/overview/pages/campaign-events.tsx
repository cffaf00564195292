// The latest of the campaign, out of the journal.
import type { Event } from '#cycle/duties/story.reads.ts'
import { storyWords } from '#cycle/duties/story.words.ts'
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Tale } from '#ui/tale.tsx'
import type { CampaignShared } from './campaign-shared.ts'

const enough = 70 // letters of the duty's words: the story names it, its page says it all

export function CampaignEvents({ t, language, events }: CampaignShared & { events: Event[] }) {
  const words = storyWords({ language })
  const tellings = events.flatMap((event, index) => {
    const tell = words.tell[event.word]
    if (!tell) return []
    const said = event.payload ? tell(event.actorName, event.payload) : words.erased
    return [{ when: writtenMoment(event.at), what: <Told said={said} event={event} />, now: index === 0 }]
  })
  return (
    <>
      <h2>{t.latest}</h2>
      {tellings.length === 0 ? <p class="soft">{t.noEvents}</p> : <Tale tellings={tellings} />}
    </>
  )
}

function Told({ said, event: { duty, unitName, text } }: { said: string; event: Event }) {
  if (!duty || !text) return <>{said}</>
  const name = text.length > enough ? `${text.slice(0, enough).trimEnd()}…` : text
  return (
    <>
      {said} {unitName}:{' '}
      <a href={paths.duty({ duty })}>
        <q>{name}</q>
      </a>
    </>
  )
}
