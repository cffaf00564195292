// The fields of a registration, and what they say.
import { type Day, typedDay } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, describedBy, ErrorSummary, Field, Once } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField, WordsField } from '#ui/text-field.tsx'
import type { ArrivalField, ArrivalRefusal } from '../arrival.rules.ts'
import { type Arrival, urgencies } from '../incoming.ts'
import { incomingWords } from '../incoming.words.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { incomingRefusalWords } from '../incoming-refusal.words.ts'

type FormProps = { refusal: ArrivalRefusal | undefined; form: FormData | undefined; today: Day; language: Language }

export function ArrivalForm({ refusal, form, today, language }: FormProps) {
  const t = incomingPageWords({ language })
  const text = refusal && incomingRefusalWords({ language })(refusal)
  const wrong = refusal && 'field' in refusal ? refusal.field : 'symbol'
  const errorOf = (field: ArrivalField) => (text && field === wrong ? text : undefined)
  const of = (name: string) => ({ name, value: fieldOf(form, name) })
  return (
    <form method="post" enctype="multipart/form-data">
      <Once />
      <ErrorSummary title={t.wrong} errors={text ? [{ field: wrong, text }] : []} />
      <DayField name="arrivedOn" label={t.arrivedOn} value={fieldOf(form, 'arrivedOn') || today} />
      <TextField {...of('organName')} label={t.organName} error={errorOf('organName')} required />
      <TextField {...of('symbol')} label={t.symbol} hint={t.symbolHint} error={errorOf('symbol')} required short />
      <DayField {...of('on')} label={t.on} error={errorOf('on')} />
      <TextField {...of('typeName')} label={t.typeName} short />
      <WordsField {...of('subject')} label={t.subject} error={errorOf('subject')} most={500} />
      <TextField {...of('answerBy')} label={t.answerBy} hint="dd/mm/yyyy" short />
      <ChoiceField
        {...of('urgency')}
        label={t.urgency}
        options={urgencies.map((value) => ({
          value: String(value),
          label: incomingWords({ language }).urgency[value] || t.usual,
        }))}
      />
      <TextField {...of('note')} label={t.note} />
      <Field name="files" label={t.files} hint={t.filesHint} error={errorOf('files')}>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          aria-describedby={describedBy('files', { hint: true, error: errorOf('files') })}
        />
      </Field>
      <p class="f bs">
        <Button>{t.enter}</Button>
      </p>
    </form>
  )
}

export const arrivedOnIn = (form: FormData, today: Day): Day => typedDay(fieldOf(form, 'arrivedOn')) ?? today

/** 11-CV/TU and 205/UBND-NC alike: the number ends at the first sign that is no digit. */
export function arrivalIn(form: FormData): Arrival {
  const [, number = '', notation = ''] = /^(\d*)\s*[-/]?\s*(.*)$/s.exec(fieldOf(form, 'symbol')) ?? []
  return {
    organName: fieldOf(form, 'organName'),
    organCode: null,
    ...{ number, notation },
    on: typedDay(fieldOf(form, 'on')),
    typeName: fieldOf(form, 'typeName'),
    subject: fieldOf(form, 'subject').replace(/\s+/g, ' '),
    ...{ foreignId: null, business: 'new', pages: null },
    answerBy: typedDay(fieldOf(form, 'answerBy')),
    urgency: urgencies.find((one) => String(one) === fieldOf(form, 'urgency')) ?? 0,
    note: fieldOf(form, 'note') || null,
  }
}
