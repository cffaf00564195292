// Forms for a supervisor: a whole delegation that came in, and somebody who is excused.
import { fieldOf } from '#shell/page.tsx'
import { Button } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import type { Attendee } from '../attendance.rules.ts'
import type { attendanceWords } from '../attendance.words.ts'

type NoteProps = { attendees: Attendee[]; t: ReturnType<typeof attendanceWords>; form: FormData | undefined }

export function NoteByName({ attendees, t, form }: NoteProps) {
  const away = attendees.filter(({ arrival }) => arrival === null)
  const units = [...new Set(away.map(({ guest }) => guest.unitName))].filter((unit) => unit !== '').sort()
  if (away.length === 0) return null
  return (
    <>
      <form method="post">
        <h2>{t.delegation}</h2>
        <ChoiceField
          name="unit"
          label={t.delegationHint}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          value=""
        />
        <p class="bs gap">
          <Button kind="two">{t.save}</Button>
        </p>
      </form>
      <form method="post">
        <h2>{t.excuse}</h2>
        <ChoiceField
          name="who"
          label={t.who}
          options={away.map(({ guest }) => ({ value: guest.id as string, label: guest.name }))}
          value={fieldOf(form, 'who')}
        />
        <TextField name="reason" label={t.reason} value={fieldOf(form, 'reason')} />
        <p class="bs gap">
          <Button kind="two" name="act" value="excuse">
            {t.save}
          </Button>
        </p>
      </form>
    </>
  )
}
