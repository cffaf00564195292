// Whom the classes of the plan would invite today, class by class, with those who were struck or added by hand.
import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import { type Day, written } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import type { Guest, Invitee } from '../guest.ts'
import type { guestListWords } from '../guest-list.words.ts'

type PreviewProps = {
  today: Day
  strikes: { person: Id<'person'>; name: string }[]
  campaign: Id<'campaign'>
  ceremony: Ceremony
  invitees: Invitee[]
  guests: Guest[]
  t: ReturnType<typeof guestListWords>
}

export function GuestPreview({ today, strikes, campaign, ceremony, invitees, guests, t }: PreviewProps) {
  const byHand = guests.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (ceremony.guests.length === 0 && byHand.length === 0) return <p class="empty gap">{t.empty}</p>
  return (
    <>
      <p class="lead">{t.previewLead(invitees.length + byHand.length, written(today))}</p>
      {ceremony.guests.length > 0 && (
        <p class="bs gap">
          <a class="b link" href={paths.guestClasses({ campaign })}>
            {t.classesEdit}
          </a>
        </p>
      )}
      {ceremony.guests.map(({ id, text }) => {
        const meant = invitees.filter((one) => one.class === id)
        return (
          <>
            <p class="h3 gap">
              <q>{text}</q>
            </p>
            <p class="soft">{t.meant(meant.length)}</p>
            {meant.length > 0 && <Meant meant={meant} />}
          </>
        )
      })}
      {byHand.length > 0 && (
        <>
          <h2>{t.byHand}</h2>
          <ul class="rows">
            {byHand.map(({ id, name, title, unitName }) => (
              <li>
                <a href={paths.guest({ guest: id })}>{name}</a>, {[title, unitName].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {strikes.length > 0 && (
        <form method="post">
          <h2>{t.struck}</h2>
          <ul class="rows">
            {strikes.map(({ person, name }) => (
              <li>
                {name}{' '}
                <button class="b link" type="submit" name="put-back" value={person} aria-label={t.putBackName(name)}>
                  {t.putBack}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </>
  )

  function Meant({ meant }: { meant: Invitee[] }) {
    return (
      <form method="post">
        <ul class="rows">
          {meant.map(({ person, name, title, unitName, also }) => (
            <li>
              <b>{name}</b>, {title}, {unitName}{' '}
              {also.length > 0 && <span class="soft sm">({t.also(also.join('; '))}) </span>}
              <button class="b link" type="submit" name="strike" value={person} aria-label={t.strikeName(name)}>
                {t.strike}
              </button>
            </li>
          ))}
        </ul>
      </form>
    )
  }
}
