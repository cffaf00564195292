// The fields of an element that is worded by hand; a task has its body beside those that its finding has.

import type { FindingValues } from '#cycle/plan-review/finding.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import {
  type FieldName,
  type FieldType,
  fieldsOf,
  valueTyped,
  writtenField,
} from '#cycle/plan-review/finding-fields.ts'
import { refusalWords } from '#cycle/plan-review/refusal.words.ts'
import type { Language } from '#kernel/words.ts'
import { Field } from '#ui/form.tsx'
import { diffWords } from '../diff.words.ts'
import type { Element, ElementKind, TaskValue } from '../element.ts'

type FieldsProps = {
  kind: ElementKind
  value: Element['value']
  typed: ((name: string) => string) | null
  reader: { language: Language }
}

export function ValueFields({ kind, value, typed, reader }: FieldsProps) {
  const t = refusalWords(reader)
  const said: Record<string, unknown> = kind === 'task' ? asFinding(value as TaskValue) : value
  return (
    <>
      {kind === 'task' && (
        <Field name="body" label={diffWords(reader).body}>
          <input id="body" name="body" value={typed?.('body') ?? (value as TaskValue).body} />
        </Field>
      )}
      {fieldsOf(kind).map(([name, type]) => {
        const entered = typed?.(name) ?? writtenField(type, said[name])
        if (type === 'flag')
          return (
            <p class="f tick">
              <input type="checkbox" id={name} name={name} value="on" checked={entered !== ''} />
              <label for={name}>{t.fields[name]}</label>
            </p>
          )
        return (
          <Field name={name} label={t.fields[name]}>
            <Control {...{ name, type, entered, reader }} />
          </Field>
        )
      })}
    </>
  )
}

type ControlProps = { name: FieldName; type: FieldType; entered: string; reader: { language: Language } }

function Control({ name, type, entered, reader }: ControlProps) {
  const words: Record<string, string> = findingWords(reader).choices
  if (typeof type !== 'string')
    return (
      <select id={name} name={name} class="short">
        {type.map((choice) => (
          <option value={choice ?? ''} selected={(choice ?? '') === entered}>
            {choice === null ? refusalWords(reader).none : (words[choice] ?? choice)}
          </option>
        ))}
      </select>
    )
  if (type === 'list' || type === 'days' || type.startsWith('words'))
    return (
      <textarea id={name} name={name} rows={type.startsWith('words') ? 4 : 2}>
        {entered}
      </textarea>
    )
  return <input id={name} name={name} value={entered} class={type.startsWith('day') ? 'short' : undefined} />
}

/** Null where something was not understood. */
export function valueIn(
  kind: ElementKind,
  typed: (name: string) => string,
  before: Element['value'],
): Element['value'] | null {
  if (kind !== 'task') {
    const { value, errors } = valueTyped(kind, typed, before as never) // of the kind: it comes from its own element
    return errors.length > 0 ? null : (value as Element['value'])
  }
  const task = before as TaskValue
  const { value, errors } = valueTyped('task', typed, asFinding(task))
  const { text, deadlines, deadlineWords, every, with: cooperating } = value
  const body = typed('body') || task.body
  if (errors.length > 0 || deadlines.length > 1) return null
  return { text, body, deadline: deadlines[0] ?? null, deadlineWords, every, with: cooperating }
}

const asFinding = ({ text, deadline, deadlineWords, every, with: cooperating }: TaskValue): FindingValues['task'] => ({
  ...{ text, place: '', deadlines: deadline ? [deadline] : [], deadlineWords, every, with: cooperating, under: null },
})
