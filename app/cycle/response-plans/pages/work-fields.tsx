// One registered work as fields of the form.
import { writtenPartly } from '#kernel/partial-day.ts'
import { fieldOf } from '#shell/page.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { RegisteredWork } from '../body.ts'
import { responseWords } from '../response.words.ts'
import { writeResponseWords } from '../write-response.words.ts'
import { numberIn, type RowProps } from './target-fields.tsx'

export function WorkFields({ index, row, form, errors, language }: RowProps<RegisteredWork>) {
  const [t, w] = [responseWords({ language }), writeResponseWords({ language })]
  const name = (column: string) => `work-${index}-${column}`
  const common = (column: string, saved: string) => {
    const found = errors.find(({ field }) => field === name(column))
    return {
      name: name(column),
      value: form ? fieldOf(form, name(column)) : saved,
      error: found && w.errors[found.error],
    }
  }
  const id = form ? fieldOf(form, name('id')) : (row?.id ?? '')
  return (
    <fieldset class="fields">
      <legend>{w.one(t.works, index + 1)}</legend>
      <input type="hidden" name={name('id')} value={id} />
      <TextField {...common('name', row?.name ?? '')} label={w.workName} />
      <TextField {...common('cost', numberIn(row?.cost))} label={t.cost} short />
      <TextField {...common('days', numberIn(row?.days))} label={t.days} short />
      <TextField
        {...common('by', row?.by ? writtenPartly(row.by, { language }) : '')}
        label={t.by}
        hint={w.byHint}
        short
      />
      <TextField {...common('who', row?.who ?? '')} label={t.who} />
    </fieldset>
  )
}
