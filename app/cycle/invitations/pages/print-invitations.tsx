// /campaigns/:campaign/guests/print — every invitation on a sheet of its own, with the code for the door, to print and sign.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Qr } from '#ui/qr.tsx'
import { answerWords } from '../answer.words.ts'
import { listGuests } from '../guest.reads.ts'
import { guestListWords } from '../guest-list.words.ts'
import { linksOf, listTokenHashes, saidToGuests } from '../link.reads.ts'
import { InvitationFacts } from './invitation-facts.tsx'

export const printInvitationsPage = page(paths.printInvitations, {
  async get(context, { campaign: id }, { origin }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = answerWords(context)
    const { print, nobody } = guestListWords(context)
    const ceremony = await getCeremony(context, id)
    const guests = (await listGuests(context, ceremony.id)).filter((one) => one.number !== null && !one.withdrawnAt)
    const hashes = await listTokenHashes(context, ceremony.id)
    const said = await saidToGuests(context, ceremony)
    const linkFor = await linksOf(
      context,
      (tenant, key) => `${origin}${paths.invited({ tenant })}?${new URLSearchParams({ key })}`,
    )
    return (
      <Screen actor={actor} here="campaigns" title={print}>
        <p class="lead unprinted">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>
        </p>
        {guests.length === 0 && <p class="empty gap">{nobody}</p>}
        {guests.map((guest) => {
          const link = linkFor(guest, hashes.get(guest.id) ?? null)
          return (
            <section class="invitation">
              <h2>{t.title}</h2>
              <InvitationFacts guest={{ ...guest, answer: null }} ceremony={ceremony} said={said} t={t} />
              {link && <Qr text={link} label={t.code} />}
            </section>
          )
        })}
      </Screen>
    )
  },
})
