// At home: the invitation that one has, and the door at which one stands.
import { invitationWords } from '#cycle/invitations/invitation.words.ts'
import { type Day, written } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { OwnDoor, OwnInvitation } from '../events.reads.ts'
import { eventWords } from '../events.words.ts'

type ListProps = { invitations: OwnInvitation[]; doors: OwnDoor[]; tenant: Id<'tenant'>; language: Language }

export function EventList({ invitations, doors, tenant, language }: ListProps) {
  if (invitations.length + doors.length === 0) return null
  const t = eventWords({ language })
  const { standing: standings } = invitationWords({ language })
  return (
    <>
      <h2>{t.title}</h2>
      <ul class="rows">
        {invitations.map(({ key, name, standing, ...event }) => (
          <li>
            <a href={`${paths.invited({ tenant })}?${new URLSearchParams({ key })}`}>{t.invitation(name)}</a>{' '}
            <State shape={standing === 'waiting' ? 'soon' : 'seen'}>{standings[standing]}</State>
            <p class="soft sm">{when(event)}</p>
          </li>
        ))}
        {doors.map(({ ceremony, name, ...event }) => (
          <li>
            <a href={paths.checkIn({ ceremony })}>{t.door(name)}</a>
            <p class="soft sm">{when(event)}</p>
          </li>
        ))}
      </ul>
    </>
  )

  function when({ day, beginsAt, place }: { day: Day | null; beginsAt: string | null; place: string | null }): string {
    return [day && beginsAt && t.at(beginsAt, written(day)), place].filter(Boolean).join(', ')
  }
}
