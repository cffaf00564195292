// The fields of a request: what is asked for, and in which words.
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { dataWords } from '../data.words.ts'
import { type RequestKind, requestKinds } from '../data-request.ts'

export function AskFields({ form, language }: { form: FormData | undefined; language: Language }) {
  const t = dataWords({ language })
  const options = requestKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))
  return (
    <>
      <ChoiceField name="kind" label={t.what} value={fieldOf(form, 'kind')} options={options} />
      <TextField name="text" label={t.words} hint={t.wordsHint} value={fieldOf(form, 'text')} />
    </>
  )
}

export const kindIn = (form: FormData): RequestKind =>
  requestKinds.find((kind) => kind === fieldOf(form, 'kind')) ?? 'view'
