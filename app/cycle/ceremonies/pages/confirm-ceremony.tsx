// /campaigns/:campaign/ceremony/confirm — the office says on which day, at which hour and where; later it moves it here.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { firstDay } from '#kernel/partial-day.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { DayField, TextField } from '#ui/text-field.tsx'
import { appointingWords } from '../appointing.words.ts'
import { confirmCeremony } from '../ceremony.acts.ts'
import { getCeremony } from '../ceremony.reads.ts'
import { type ConfirmRefusal, mayConfirm } from '../ceremony.rules.ts'
import { typedHour } from '../clock.ts'

const fields = { 'day-odd': 'day', 'day-past': 'day', 'hour-odd': 'hour', 'place-missing': 'place' } as const

export const confirmCeremonyPage = page(paths.confirmCeremony, {
  async get(context, { campaign: id }, { refusal, form }: Asked<ConfirmRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = appointingWords(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const state = { status: ceremony.status, campaignStatus: campaign.status }
    const verdict = mayConfirm(actor, state, null, context.today)
    const wrong = refusal && refusal.why in fields ? fields[refusal.why as keyof typeof fields] : undefined
    const error = (name: string) => (refusal && wrong === name ? t.refusal(refusal) : undefined)
    const field = (name: string, known: string | null) => ({
      ...{ name, error: error(name), value: form ? fieldOf(form, name) : (known ?? '') },
    })
    return (
      <Screen actor={actor} here="campaigns" title={t.confirmTitle}>
        <p class="lead">
          <a href={paths.ceremony({ campaign: id })}>{sentence(campaign.name)}</a>. {t.confirmLead}
        </p>
        {!verdict.allowed && <Note>{t.refusal(verdict.refusal)}</Note>}
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: wrong ?? 'main', text: t.refusal(refusal) }]} />}
        {verdict.allowed && (
          <form method="post">
            <DayField {...field('day', ceremony.day ?? (ceremony.on && firstDay(ceremony.on)))} label={t.day} />
            <TextField {...field('hour', ceremony.beginsAt)} label={t.hour} hint={t.hourHint} short />
            <TextField {...field('place', ceremony.place)} label={t.place} />
            <TextField {...field('chair', ceremony.chair)} label={t.chair} hint={t.chairHint} />
            <TextField {...field('joined', ceremony.joinedWith)} label={t.joined} hint={t.joinedHint} />
            <p class="f bs">
              <Button>{t.save}</Button>
            </p>
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict = await confirmCeremony(context, campaign, {
      day: typedDay(fieldOf(form, 'day')),
      beginsAt: typedHour(fieldOf(form, 'hour')),
      place: fieldOf(form, 'place'),
      chair: fieldOf(form, 'chair') || null,
      joinedWith: fieldOf(form, 'joined') || null,
    })
    return verdict.allowed ? goTo(paths.ceremony({ campaign })) : verdict
  },
})
