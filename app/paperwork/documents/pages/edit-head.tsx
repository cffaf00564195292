// The lines at the head, the size and the urgency: seldom changed, so folded away.
import type { Id } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import type { editWords } from '../edit.words.ts'

type HeadProps = {
  t: ReturnType<typeof editWords>
  value: (name: string) => string
  unit: Id<'unit'>
  office: boolean
}

export const EditHead = ({ t, value, unit, office }: HeadProps) => (
  <details>
    <summary>{t.head}</summary>
    <p class="hint">{t.headHint}</p>
    {office && (
      <p class="gap">
        <a href={paths.letterhead({ unit })}>{t.headForAll}</a>
      </p>
    )}
    <TextField name="superior" label={t.superior} value={value('superior')} />
    <TextField name="issuer" label={t.issuer} value={value('issuer')} />
    <TextField name="organ" label={t.organ} value={value('organ')} short />
    <TextField name="place" label={t.place} value={value('place')} short />
    <ChoiceField
      name="format"
      label={t.format}
      value={value('format')}
      options={[
        { value: 'A4', label: 'A4' },
        { value: 'A5', label: 'A5' },
      ]}
    />
    <ChoiceField
      name="urgency"
      label={t.urgency}
      value={value('urgency')}
      options={[
        { value: '', label: t.urgencies.none },
        { value: 'urgent', label: t.urgencies.urgent },
        { value: 'very_urgent', label: t.urgencies.very_urgent },
        { value: 'express', label: t.urgencies.express },
      ]}
    />
  </details>
)
