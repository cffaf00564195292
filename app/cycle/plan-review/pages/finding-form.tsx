// The form for a finding of any kind, field by field.
import type { Language } from '#kernel/words.ts'
import { describedBy, Field } from '#ui/form.tsx'
import type { Finding } from '../finding.ts'
import { findingWords } from '../finding.words.ts'
import { type FieldError, type FieldName, type FieldType, fieldsOf, writtenField } from '../finding-fields.ts'
import { refusalWords } from '../refusal.words.ts'

type FormProps = {
  finding: Pick<Finding, 'kind' | 'value'>
  /** What was typed, after a refusal. */
  typed: ((field: string) => string) | null
  errors: FieldError[]
  reader: { language: Language }
}

export function FindingFields({ finding, typed, errors, reader }: FormProps) {
  const t = refusalWords(reader)
  const value: Record<string, unknown> = finding.value
  return (
    <>
      {fieldsOf(finding.kind).map(([name, type]) => {
        const entered = typed ? typed(name) : writtenField(type, value[name])
        const found = errors.find(({ field }) => field === name)
        const error = found && t.fieldError(found.error)
        if (type === 'flag') return <Flag {...{ name, entered, label: t.fields[name] }} />
        const hint = hintOf(type, t)
        return (
          <Field name={name} label={t.fields[name]} hint={hint} error={error}>
            <Control {...{ name, type, entered, reader, described: describedBy(name, { hint, error }) }} />
          </Field>
        )
      })}
    </>
  )
}

function hintOf(type: FieldType, t: ReturnType<typeof refusalWords>): string | undefined {
  if (type === 'days') return `${t.dayHint} ${t.linesHint}`
  if (type === 'list') return t.linesHint
  return typeof type === 'string' && type.startsWith('day') ? t.dayHint : undefined
}

type ControlProps = {
  name: FieldName
  type: FieldType
  entered: string
  reader: { language: Language }
  described: string | undefined
}

function Control({ name, type, entered, reader, described }: ControlProps) {
  if (typeof type !== 'string') return <Choice {...{ name, type, entered, reader, described }} />
  if (type === 'list' || type === 'days' || type.startsWith('words'))
    return (
      <textarea id={name} name={name} rows={type.startsWith('words') ? 4 : 3} aria-describedby={described}>
        {entered}
      </textarea>
    )
  const isShort = type.startsWith('day') || type.startsWith('number')
  return (
    <input id={name} name={name} value={entered} class={isShort ? 'short' : undefined} aria-describedby={described} />
  )
}

function Choice({ name, type, entered, reader, described }: ControlProps & { type: readonly (string | null)[] }) {
  const words: Record<string, string> = findingWords(reader).choices
  return (
    <select id={name} name={name} aria-describedby={described} class="short">
      {type.map((choice) => (
        <option value={choice ?? ''} selected={(choice ?? '') === entered}>
          {choice === null ? refusalWords(reader).none : (words[choice] ?? choice)}
        </option>
      ))}
    </select>
  )
}

const Flag = ({ name, entered, label }: { name: string; entered: string; label: string }) => (
  <p class="f tick">
    <input type="checkbox" id={name} name={name} value="on" checked={entered !== ''} />
    <label for={name}>{label}</label>
  </p>
)

/** The errors as the summary above the form lists them, each leading to its field. */
export function fieldErrors(errors: FieldError[], reader: { language: Language }) {
  const t = refusalWords(reader)
  return errors.map(({ field, error }) => ({ field, text: `${t.fields[field]}: ${t.fieldError(error)}` }))
}
