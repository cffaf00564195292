// /campaigns/:campaign/guests/print — the invitations to print: all in one file, A4 or A5, or each for itself.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { mayWrite } from '#paperwork/documents/may-write.rules.ts'
import { writeRefusalText } from '#paperwork/documents/may-write.words.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { listGuests } from '../guest.reads.ts'
import { guestListWords } from '../guest-list.words.ts'
import { listInvitationPapers } from '../invitation-paper.reads.ts'
import { printWords } from '../print.words.ts'

export const printInvitationsPage = page(paths.printInvitations, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = printWords(context)
    const { print, nobody } = guestListWords(context)
    const ceremony = await getCeremony(context, id)
    const guests = (await listGuests(context, ceremony.id)).filter((one) => one.number !== null && !one.withdrawnAt)
    const papers = await listInvitationPapers(context, id, { guests, format: 'A4', where: () => '' })
    const unprintable = guests.flatMap((guest, index) => {
      const paper = papers[index]?.paper
      const verdict = paper && mayWrite(paper)
      return verdict && !verdict.allowed ? [{ guest, why: writeRefusalText(context, verdict.refusal) }] : []
    })
    const numbered = papers.some(({ paper }) => paper.number?.ordinal != null)
    const file = paths.invitationsFile({ campaign: id })
    return (
      <Screen actor={actor} here="campaigns" title={print}>
        <p class="lead">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.lead(guests.length)}
        </p>
        {guests.length === 0 ? (
          <p class="empty gap">{nobody}</p>
        ) : (
          <>
            {!numbered && (
              <Note>
                {t.noNumber} <a href={`${paths.newDocument()}?type=invitation&campaign=${id}&event=1`}>{t.draft}</a>
              </Note>
            )}
            <p class="bs gap">
              <a class="b" href={file}>
                {t.all('A4')}
              </a>
              <a class="b two" href={`${file}?format=A5`}>
                {t.all('A5')}
              </a>
            </p>
            {unprintable.map(({ guest, why }) => (
              <Note kind="bad">
                {guest.name}: {why}
              </Note>
            ))}
            <h2>{t.single}</h2>
            <ol class="rows">
              {guests.map(({ id: guest, number, name }) => (
                <li>
                  {number}. <a href={paths.invitationFile({ guest })}>{name}</a>
                </li>
              ))}
            </ol>
          </>
        )}
      </Screen>
    )
  },
})
