// The fields of an item. Words of the plan are shown, not changed.
import { fieldOf } from '#shell/page.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { ItemRefusal } from '../programme.rules.ts'
import type { ProgrammeItem } from '../programme.ts'
import type { programmeWords } from '../programme.words.ts'

type FieldsProps = {
  t: ReturnType<typeof programmeWords>
  form: FormData | undefined
  item: ProgrammeItem | null
  refusal: ItemRefusal | undefined
}

export function ItemFields({ t, form, item, refusal }: FieldsProps) {
  const value = (name: string, known: string | number | null | undefined) =>
    form ? fieldOf(form, name) : String(known ?? '')
  const error = (why: ItemRefusal['why']) => (refusal?.why === why ? t.refusal(refusal) : undefined)
  return (
    <>
      {item && item.spans.length > 0 ? (
        <p class="gap">
          <span class="soft sm">{t.planned}: </span>
          <q>{item.item}</q>
        </p>
      ) : (
        <TextField name="item" label={t.item} value={value('item', item?.item)} error={error('item-missing')} />
      )}
      <TextField
        name="minutes"
        label={t.minutes}
        hint={t.minutesHint}
        value={value('minutes', item?.minutes)}
        error={error('minutes-odd')}
        short
      />
      <TextField name="owner" label={t.owner} value={value('owner', item?.owner)} />
      <TextField name="speaker" label={t.speaker} value={value('speaker', item?.speaker)} />
      <TextField name="stand-in" label={t.standIn} value={value('stand-in', item?.standIn)} />
      <TextField name="note" label={t.note} value={value('note', item?.note)} />
    </>
  )
}
