// /incoming/new — registers a document that came on paper, by post or by e-mail, with its files.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import type { ArrivalRefusal } from '../arrival.rules.ts'
import { mayRegister } from '../incoming.rules.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { registerIncoming } from '../register-incoming.acts.ts'
import { ArrivalForm, arrivalIn, arrivedOnIn } from './arrival-form.tsx'

export const newIncomingPage = page<never, ArrivalRefusal>(paths.newIncoming, {
  async get(context, _, { refusal, form }) {
    const actor = await getActor(context)
    if (!mayRegister(actor).allowed) throw forbidden()
    const t = incomingPageWords(context)
    return (
      <Screen actor={actor} here="more" title={t.newTitle}>
        <p class="lead">{t.newLead}</p>
        <ArrivalForm refusal={refusal} form={form} today={context.today} language={context.language} />
      </Screen>
    )
  },
  async post(context, _, form) {
    const files = filesOf(form, 'files').map(async (file) => ({ name: file.name, bytes: await file.bytes() }))
    const arrivedOn = arrivedOnIn(form, context.today)
    const outcome = await registerIncoming(context, {
      arrival: arrivalIn(form),
      files: await Promise.all(files),
      arrivedOn,
    })
    if (!outcome.allowed) return outcome
    return goTo('aside' in outcome ? paths.aside({ incoming_aside: outcome.aside }) : paths.incoming(outcome))
  },
})
