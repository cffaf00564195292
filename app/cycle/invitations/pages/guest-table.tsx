// The list as it was issued: counts that open, and each guest with the number, the post of the day of issue and the answer.
import { writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import { type Guest, type GuestStanding, guestStandings } from '../guest.ts'
import { standingOf } from '../guest-list.rules.ts'
import type { guestListWords } from '../guest-list.words.ts'
import { invitationWords } from '../invitation.words.ts'

const shapes = {
  'not-issued': 'todo',
  waiting: 'soon',
  coming: 'done',
  'not-coming': 'same',
  'substitute-asked': 'sent',
  substitute: 'done',
  'substitute-refused': 'back',
  withdrawn: 'same',
} satisfies Record<GuestStanding, Shape>

type TableProps = {
  guests: Guest[]
  show: GuestStanding | null
  campaign: Id<'campaign'>
  t: ReturnType<typeof guestListWords>
  language: Language
}

export function GuestTable({ guests, show, campaign, t, language }: TableProps) {
  const { standing } = invitationWords({ language })
  const counts = guestStandings.map((one) => [one, guests.filter((guest) => standingOf(guest) === one).length] as const)
  const shown = guests.filter((guest) => show === null || standingOf(guest) === show)
  return (
    <>
      <p class="lead">{t.frozenLead(guests.filter(({ number }) => number !== null).length)}</p>
      <p class="bs tight gap unprinted">
        <a class="b link" href={paths.guests({ campaign })} aria-current={show === null ? 'true' : undefined}>
          {guests.length} {t.all}
        </a>
        {counts
          .filter(([, count]) => count > 0)
          .map(([one, count]) => (
            <a
              class="b link"
              href={`${paths.guests({ campaign })}?show=${one}`}
              aria-current={show === one ? 'true' : undefined}
            >
              {count} {standing[one]}
            </a>
          ))}
      </p>
      {shown.length === 0 ? (
        <p class="empty gap">{t.nobody}</p>
      ) : (
        <table class="cards gap">
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.post}</th>
              <th scope="col">{t.unit}</th>
              <th scope="col">{t.answer}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((guest) => (
              <tr>
                <td>
                  <a href={paths.guest({ guest: guest.id })}>{guest.name}</a>
                </td>
                <td data-l={`${t.number}:`}>{guest.number ?? ''}</td>
                <td>{guest.title}</td>
                <td>{guest.unitName}</td>
                <td>
                  <State shape={shapes[standingOf(guest)]}>{standing[standingOf(guest)]}</State>
                  {note(guest) && <span class="soft sm"> {note(guest)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )

  function note({ answer, openedAt, remindedAt }: Guest): string {
    if (answer) return [answer.substituteName, answer.reason].filter(Boolean).join('; ')
    if (remindedAt) return t.reminded(writtenMoment(remindedAt))
    return openedAt ? t.seen : ''
  }
}
