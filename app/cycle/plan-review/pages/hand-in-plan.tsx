// /plans/new — a file or pasted text; what is refused is not stored, and the pasted text stays in the form.

import { refuse } from '#kernel/verdict.ts'
import { fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, Once } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { handIn } from '../plan.acts.ts'
import type { HandInRefusal } from '../plan.rules.ts'
import { planWords } from '../plan.words.ts'
import { enterAsOffice } from '../visit.acts.ts'

export const handInPlanPage = page<never, HandInRefusal>(paths.newPlan, {
  async get(context, _, { refusal, form }) {
    const t = planWords(context)
    const actor = await enterAsOffice(context)
    const pasted = fieldOf(form, 'pasted')
    const field = pasted === '' ? 'file' : 'pasted'
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} title={t.handIn} here="campaigns">
        <p class="lead">{t.handInLead}</p>
        <ErrorSummary title={t.problem} errors={error ? [{ field, text: error }] : []} />
        <form method="post" enctype="multipart/form-data">
          <Once />
          <Field name="file" label={t.file} hint={t.fileHint} error={field === 'file' ? error : undefined}>
            <input
              id="file"
              name="file"
              type="file"
              accept=".docx,.doc,.pdf,.txt"
              aria-describedby={describedBy('file', { hint: true, error: field === 'file' && error })}
            />
          </Field>
          <WordsField
            name="pasted"
            label={t.pasted}
            hint={t.pastedHint}
            error={field === 'pasted' ? error : undefined}
            rows={6}
            value={pasted}
          />
          <p class="why gap">{t.secrecy}</p>
          <p class="f bs">
            <Button>{t.read}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, form) {
    const [file] = filesOf(form, 'file')
    const pasted = fieldOf(form, 'pasted')
    if (!file && pasted === '') return refuse({ why: 'nothing-given' })

    const document = file
      ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      : { name: null, bytes: new TextEncoder().encode(pasted) }
    const outcome = await handIn(context, document)
    return outcome.allowed ? goTo(paths.reviewPlan({ plan: outcome.plan })) : outcome
  },
})
