// /campaigns/:campaign/guests/seats — who sits where: the whole hall at once, corrected seat by seat.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { listGuests } from '../guest.reads.ts'
import { seatAll, seatSome } from '../seat.acts.ts'
import { maySeat, type SeatRefusal } from '../seat.rules.ts'
import { seatWords } from '../seat.words.ts'

export const seatGuestsPage = page(paths.seats, {
  async get(context, { campaign: id }, { refusal, form }: Asked<SeatRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = seatWords(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const guests = (await listGuests(context, ceremony.id)).filter((one) => one.number !== null && !one.withdrawnAt)
    const verdict = maySeat(actor, { status: ceremony.status, campaignStatus: campaign.status }, null)
    const wrong = refusal?.why === 'hall-odd' ? 'rows' : 'main'
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.lead}
        </p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: wrong, text: t.refusal(refusal) }]} />}
        {guests.length === 0 ? (
          <p class="empty gap">{t.empty}</p>
        ) : (
          <>
            <form method="post">
              <TextField name="rows" label={t.rows} value={fieldOf(form, 'rows')} short />
              <TextField name="per-row" label={t.perRow} value={fieldOf(form, 'per-row')} short />
              <p class="hint">{t.allHint}</p>
              <JudgedButton verdict={verdict} label={t.all} refusalText={t.refusal} name="act" value="all" kind="two" />
            </form>
            <form method="post" class="gap">
              <ul class="rows">
                {guests.map(({ id: guest, name, unitName, seat }) => (
                  <li>
                    <p>
                      <b>{name}</b>
                      <span class="soft">{unitName && `, ${unitName}`}</span>
                    </p>
                    <input
                      aria-label={t.seatOf(name)}
                      name={guest}
                      class="short"
                      value={form?.has(guest) ? fieldOf(form, guest) : (seat ?? '')}
                      autocomplete="off"
                    />
                  </li>
                ))}
              </ul>
              {verdict.allowed && (
                <p class="f bs">
                  <Button>{t.save}</Button>
                </p>
              )}
            </form>
          </>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict =
      fieldOf(form, 'act') === 'all'
        ? await seatAll(context, campaign, {
            ...{ rows: Number(fieldOf(form, 'rows')), perRow: Number(fieldOf(form, 'per-row')) },
          })
        : await seatSome(
            context,
            campaign,
            new Map([...form.keys()].map((name) => [name, fieldOf(form, name).slice(0, 12)])),
          )
    return verdict.allowed ? goTo(paths.seats({ campaign })) : verdict
  },
})
