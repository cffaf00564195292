// The code from the slip. Its script takes the form out of hiding: without one nothing could be made of it.
import type { Language } from '#kernel/words.ts'
import { Button } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { phoneWords } from '../phone.words.ts'

export function CodeForm({ language }: { language: Language }) {
  const t = phoneWords({ language })
  return (
    <form method="post" data-code hidden class="gap">
      <TextField name="code" label={t.code} hint={t.codeHint} value="" />
      <TextField name="device" label={t.device} hint={t.deviceHint} value="" />
      <p class="bs gap">
        <Button>{t.make}</Button>
      </p>
    </form>
  )
}
