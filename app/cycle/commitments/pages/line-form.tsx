// Saying what became of a promise, with its reason and a proof.
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, Field, Once } from '#ui/form.tsx'
import { ChoiceField, WordsField } from '#ui/text-field.tsx'
import { commitmentWords } from '../commitment.words.ts'
import { signingWords } from '../signing.words.ts'

export const sayable = ['kept', 'broken', 'open'] as const

export function LineForm({ form, language }: { form: FormData | undefined; language: Language }) {
  const [t, s] = [commitmentWords({ language }), signingWords({ language })]
  return (
    <form method="post" enctype="multipart/form-data">
      <Once />
      <ChoiceField
        name="state"
        label={s.sayState}
        value={fieldOf(form, 'state')}
        options={sayable.map((state) => ({ value: state, label: t.states[state] }))}
      />
      <WordsField name="reason" label={s.sayReason} hint={s.sayReasonHint} value={fieldOf(form, 'reason')} />
      <Field name="proof" label={s.proof}>
        <input id="proof" name="proof" type="file" />
      </Field>
      <p class="f bs">
        <Button>{s.say}</Button>
      </p>
    </form>
  )
}
