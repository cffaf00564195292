// What a guest answered, and the office's word on a substitute.
import { writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { State } from '#ui/state.tsx'
import type { Guest } from '../guest.ts'
import { standingOf } from '../guest-list.rules.ts'
import type { guestPageWords } from '../guest-page.words.ts'
import { invitationWords } from '../invitation.words.ts'

type AnsweredProps = { guest: Guest; t: ReturnType<typeof guestPageWords>; language: Language }

export function GuestAnswered({ guest, t, language }: AnsweredProps) {
  const { answer } = guest
  if (guest.number === null) return null
  const { standing } = invitationWords({ language })
  return (
    <>
      <h2>{t.answerTitle}</h2>
      {answer === null ? (
        <p class="soft">{t.noAnswer}</p>
      ) : (
        <>
          <p>
            <State shape="seen">{standing[standingOf(guest)]}</State>{' '}
            <span class="soft sm">
              {writtenMoment(answer.answeredAt)}, {answer.byOffice ? t.byOffice : t.byLink}
            </span>
          </p>
          {answer.substituteName && (
            <p>
              <b>{t.substitute(answer.substituteName, answer.substituteTitle ?? '')}</b> {answer.substitutePhone}
            </p>
          )}
          {answer.reason && <p>{answer.reason}</p>}
          {answer.outcomeReason && <p>{t.refusedFor(answer.outcomeReason)}</p>}
        </>
      )}
    </>
  )
}
