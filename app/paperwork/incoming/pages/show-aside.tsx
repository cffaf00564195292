// /incoming/aside/:incoming_aside — why it could not be taken, the bytes as they came, and what was done about it.
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton, Note } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { settleAside } from '../aside.acts.ts'
import { getAside } from '../aside.reads.ts'
import { maySettle, type SettleRefusal } from '../aside.rules.ts'
import { asideWords } from '../aside.words.ts'
import { mayRegister } from '../incoming.rules.ts'

export const showAsidePage = page<'incoming_aside', SettleRefusal>(paths.aside, {
  async get(context, { incoming_aside: id }, { refusal, form }) {
    const actor = await getActor(context)
    const aside = await getAside(context, id)
    if (!mayRegister(actor).allowed) throw forbidden()
    const t = asideWords(context)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="more" title={aside.name}>
        <p class="soft">
          <a href={paths.asides()}>{t.title}</a>
        </p>
        <Note kind="bad">
          <p>{t.reason(aside.refusal)}</p>
        </Note>
        <p class="gap">
          {aside.organName ?? t.unknownFrom}; {t.brought(aside.broughtByName, writtenMoment(aside.broughtAt))}.
        </p>
        <p class="bs gap">
          <a class="b two" href={paths.asideFile({ incoming_aside: id })}>
            {t.download}
          </a>
        </p>
        <p class="hint">{t.downloadHint}</p>
        {aside.settledAt ? (
          <p class="gap">
            {t.settled(aside.settledByName ?? '', writtenMoment(aside.settledAt), aside.settledHow ?? '')}
          </p>
        ) : (
          <form method="post" class="gap">
            <ErrorSummary title={t.wrong} errors={error ? [{ field: 'how', text: error }] : []} />
            <TextField name="how" label={t.how} hint={t.howHint} error={error} value={fieldOf(form, 'how')} />
            <JudgedButton verdict={maySettle(actor, aside, null)} label={t.settle} refusalText={t.refusal} />
          </form>
        )}
      </Screen>
    )
  },
  async post(context, { incoming_aside: id }, form) {
    const verdict = await settleAside(context, id, fieldOf(form, 'how'))
    return verdict.allowed ? goTo(paths.asides()) : verdict
  },
})
