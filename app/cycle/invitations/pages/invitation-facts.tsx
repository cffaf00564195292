// The invitation itself: who invites whom to what, when and where; and what was answered.
import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import { sentence } from '#kernel/sentence.ts'
import type { answerWords } from '../answer.words.ts'
import type { Guest } from '../guest.ts'
import { standingOf } from '../guest-list.rules.ts'

type FactsProps = {
  guest: Guest
  ceremony: Ceremony
  said: { committee: string; when: string }
  t: ReturnType<typeof answerWords>
}

export function InvitationFacts({ guest, ceremony, said, t }: FactsProps) {
  const rows: [string, string | null][] = [
    [t.to, sentence(ceremony.name)],
    [t.when, ceremony.status === 'postponed' ? null : said.when],
    [t.place, ceremony.place],
    [t.chair, ceremony.chair],
    [t.number, guest.number === null ? null : String(guest.number)],
    [t.said, answered()],
  ]
  return (
    <>
      <p class="lead">{t.invites(said.committee)}</p>
      <p class="h3">
        {guest.name}
        <br />
        <span class="soft">{[guest.title, guest.unitName].filter(Boolean).join(', ')}</span>
      </p>
      <dl class="sum gap">
        {rows.map(
          ([label, value]) =>
            value && (
              <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )

  function answered(): string | null {
    if (!guest.answer) return null
    const { answer, substituteName, outcomeReason } = guest.answer
    const name = substituteName ?? ''
    switch (standingOf(guest)) {
      case 'substitute-asked':
        return t.asked(name)
      case 'substitute':
        return t.approved(name)
      case 'substitute-refused':
        return t.turnedDown(name, outcomeReason ?? '')
      default:
        return t.answers[answer]
    }
  }
}
