// One target line as fields of the form.
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import type { TargetLine } from '../body.ts'
import { responseWords } from '../response.words.ts'
import { writtenNumber } from '../typed-number.ts'
import { writeResponseWords } from '../write-response.words.ts'
import type { Errors } from './body-form.ts'

export type RowProps<Row> = {
  index: number
  row: Row | undefined
  form: FormData | undefined
  errors: Errors
  language: Language
}

export const numberIn = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : writtenNumber(value)

export function TargetFields({ index, row, form, errors, language }: RowProps<TargetLine>) {
  const [t, w] = [responseWords({ language }), writeResponseWords({ language })]
  const name = (column: string) => `target-${index}-${column}`
  const value = (column: string, saved: string) => (form ? fieldOf(form, name(column)) : saved)
  const error = (column: string) => {
    const found = errors.find(({ field }) => field === name(column))
    return found && w.errors[found.error]
  }
  const common = (column: string, saved: string) => ({
    name: name(column),
    value: value(column, saved),
    error: error(column),
  })
  return (
    <fieldset class="fields">
      <legend>{w.one(t.target, index + 1)}</legend>
      <TextField {...common('text', row?.text ?? '')} label={w.targetText} />
      <ChoiceField
        {...common('direction', row?.direction ?? 'at_least')}
        label={w.direction}
        options={(['at_least', 'at_most'] as const).map((one) => ({ value: one, label: t.direction[one] }))}
      />
      <TextField {...common('value', numberIn(row?.value))} label={w.value} short />
      <TextField {...common('measure', row?.measure ?? '')} label={w.measure} short />
      <TextField
        {...common('by', row?.by ? writtenPartly(row.by, { language }) : '')}
        label={t.by}
        hint={w.byHint}
        short
      />
      <TextField {...common('who', row?.who ?? '')} label={t.who} />
      <TextField {...common('last', numberIn(row?.last))} label={w.lastHint} short />
      <TextField {...common('source', row?.lastSource ?? '')} label={w.lastSource} />
    </fieldset>
  )
}
