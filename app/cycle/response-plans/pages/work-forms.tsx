// What the unit's people tell about a registered work.
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, describedBy, Field, Once } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField, WordsField } from '#ui/text-field.tsx'
import type { WorkResult } from '../work.ts'
import { workWords } from '../work.words.ts'
import { numberIn } from './target-fields.tsx'

type Props = { result: WorkResult | undefined; form: FormData | undefined; today: Day; language: Language }

export function WorkForms({ result, form, today, language }: Props) {
  const t = workWords({ language })
  return (
    <>
      <h2>{t.add}</h2>
      <form method="post" enctype="multipart/form-data">
        <Once />
        <ChoiceField
          name="moment"
          label={t.moment}
          value={fieldOf(form, 'moment')}
          options={[
            { value: 'before', label: t.before },
            { value: 'after', label: t.after },
          ]}
        />
        <Field name="photos" label={t.photos}>
          <input
            id="photos"
            name="photos"
            type="file"
            accept="image/*"
            multiple
            aria-describedby={describedBy('photos', {})}
          />
        </Field>
        <p class="f bs">
          <Button kind="two" name="act" value="photos">
            {t.add}
          </Button>
        </p>
      </form>
      <h2>{t.tell}</h2>
      <form method="post">
        <DayField name="on" label={t.on} value={fieldOf(form, 'on') || (result?.on ?? today)} />
        <TextField name="cost" label={t.cost} value={fieldOf(form, 'cost') || numberIn(result?.cost)} short />
        <TextField name="days" label={t.days} value={fieldOf(form, 'days') || numberIn(result?.days)} short />
        <WordsField name="note" label={t.note} value={fieldOf(form, 'note') || (result?.note ?? '')} />
        <p class="f bs">
          <Button name="act" value="tell">
            {t.tell}
          </Button>
        </p>
      </form>
    </>
  )
}
