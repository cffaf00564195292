// /incoming/package — a package or a status message from the axis: registered, entered, or kept aside.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'
import { exchangeWords } from '../exchange.words.ts'
import { type TakenIn, takePackage } from '../taking.acts.ts'
import { mayTakePackage, type TakeRefusal } from '../taking.rules.ts'

type Refusal = TakeRefusal | { why: 'nothing-given' }

export const takePackagePage = page<never, Refusal>(paths.incomingPackage, {
  async get(context, _, { refusal }) {
    const actor = await getActor(context)
    if (!mayTakePackage(actor, null).allowed) throw forbidden()
    const t = exchangeWords(context)
    const error = refusal && (refusal.why === 'nothing-given' ? t.nothing : t.taking(refusal))
    return (
      <Screen actor={actor} here="more" title={t.packageTitle}>
        <p class="lead">{t.packageLead}</p>
        <form method="post" enctype="multipart/form-data">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: 'package', text: error }] : []} />
          <Field name="package" label={t.package} hint={t.packageHint} error={error}>
            <input
              id="package"
              name="package"
              type="file"
              accept=".edxml,.xml,application/xml"
              aria-describedby={describedBy('package', { hint: true, error })}
            />
          </Field>
          <p class="f bs">
            <Button>{t.take}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, form) {
    const [file] = filesOf(form, 'package')
    if (!file) {
      const verdict = mayTakePackage(await getActor(context), null)
      return verdict.allowed ? refuse({ why: 'nothing-given' }) : verdict
    }
    const outcome = await takePackage(context, { name: file.name, bytes: await file.bytes() })
    return outcome.allowed ? goTo(wayTo(outcome.taken)) : outcome
  },
})

function wayTo(taken: TakenIn): string {
  if (taken.outcome === 'aside') return paths.aside({ incoming_aside: taken.aside })
  return taken.outcome === 'status' ? paths.delivery(taken) : paths.incoming(taken)
}
