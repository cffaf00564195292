// /calendar — one's own calendar: its secret address, told once, made anew or taken away.
import { getActor } from '#foundation/people/actor.reads.ts'
import type { NoPost } from '#foundation/people/actor.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { type Asked, fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Button, Note } from '#ui/form.tsx'
import { findLink } from '../calendar.reads.ts'
import { calendarWords } from '../calendar.words.ts'
import { dropCalendarLink, renewCalendarLink } from '../link.acts.ts'

export const showCalendarPage = page(paths.calendar, {
  async get(context, _, { refusal }: Asked<NoPost>) {
    const actor = await getActor(context)
    const t = calendarWords(context)
    const link = await findLink(context)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        {refusal && <Note kind="bad">{t.refusal(refusal)}</Note>}
        <p class="gap">{link ? t.made(writtenMoment(link.madeAt)) : t.none}</p>
        <form method="post" class="gap">
          <p class="bs">
            <Button name="act" value="renew">
              {link ? t.renew : t.make}
            </Button>
          </p>
        </form>
        {link && (
          <ActButton
            verdict={{ allowed: true }}
            label={t.drop}
            refusalText={t.refusal}
            kind="link"
            name="act"
            value="drop"
          />
        )}
      </Screen>
    )
  },

  async post(context, _, form, { origin }) {
    if (fieldOf(form, 'act') === 'drop') {
      const verdict = await dropCalendarLink(context)
      return verdict.allowed ? goTo(paths.calendar()) : verdict
    }
    const outcome = await renewCalendarLink(context)
    if (!outcome.allowed) return outcome

    const t = calendarWords(context)
    const { tenant } = context
    const address = `${origin}${paths.calendarFeed({ tenant })}?${new URLSearchParams({ key: outcome.token })}`
    return shown(
      <Screen actor={await getActor(context)} here="more" title={t.title}>
        <p class="lead">{t.once}</p>
        <label for="address">{t.address}</label>
        <textarea id="address" rows={4} readonly>
          {address}
        </textarea>
        <p class="gap">{t.how}</p>
        <p class="gap">
          <a href={paths.calendar()}>{t.title}</a>
        </p>
      </Screen>,
    )
  },
})
