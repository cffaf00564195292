// /campaigns/:campaign/guests/sign-in — the sheet that guests sign at the door, with a column for the signature.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listGuests } from '../guest.reads.ts'
import { saidToGuests } from '../link.reads.ts'
import { seatWords } from '../seat.words.ts'

export const printSignInPage = page(paths.signInSheet, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = seatWords(context)
    const ceremony = await getCeremony(context, id)
    const { when, place } = await saidToGuests(context, ceremony)
    const guests = (await listGuests(context, ceremony.id)).filter((one) => one.number !== null && !one.withdrawnAt)
    return (
      <Screen actor={actor} here="campaigns" title={t.signTitle}>
        <p class="lead">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>
          {[when, place].filter(Boolean).map((fact) => `, ${fact}`)}
        </p>
        {guests.length === 0 ? (
          <p class="empty gap">{t.empty}</p>
        ) : (
          <table class="cards sign gap">
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.order}</th>
                <th scope="col">{t.post}</th>
                <th scope="col">{t.unit}</th>
                <th scope="col">{t.seat}</th>
                <th scope="col">{t.signature}</th>
              </tr>
            </thead>
            <tbody>
              {guests.map(({ name, number, title, unitName, seat, answer }) => (
                <tr>
                  <td>{answer?.outcome === 'approved' ? t.insteadOf(answer.substituteName ?? '', name) : name}</td>
                  <td data-l={`${t.order}:`}>{number}</td>
                  <td>{title}</td>
                  <td>{unitName}</td>
                  <td data-l={seat ? `${t.seat}:` : undefined}>{seat}</td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Screen>
    )
  },
})
