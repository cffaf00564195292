// The four controls that most forms are made of, each tied to its label, hint and error.
import { describedBy, Field } from './form.tsx'

type Common = { name: string; label: string; hint?: string | undefined; error?: string | undefined }
type TextProps = Common & { value?: string | undefined; required?: boolean; autocomplete?: string; short?: boolean }
type WordsProps = Common & { value?: string | undefined; rows?: number; most?: number }

export function TextField({ value, required, autocomplete = 'off', short, ...field }: TextProps) {
  const { name, error } = field
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        value={value}
        class={short ? 'short' : undefined}
        required={required}
        autocomplete={autocomplete}
        aria-invalid={error ? 'true' : undefined}
        autofocus={error ? true : undefined}
        aria-describedby={describedBy(name, field)}
      />
    </Field>
  )
}

/** Words of more than a line: a reason, a text, a list. */
export function WordsField({ value, rows = 2, most, ...field }: WordsProps) {
  const { name, error } = field
  return (
    <Field {...field}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        maxlength={most}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(name, field)}
      >
        {value}
      </textarea>
    </Field>
  )
}

/** The browser's own calendar; what it sends, and what an old browser lets people type, `typedDay` understands. */
export function DayField({ value, ...field }: Common & { value: string }) {
  const { name, error } = field
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type="date"
        class="short"
        value={value}
        required
        aria-invalid={error ? 'true' : undefined}
        autofocus={error ? true : undefined}
        aria-describedby={describedBy(name, field)}
      />
    </Field>
  )
}

type Option = { value: string; label: string }

export function ChoiceField({ value, options, ...field }: Common & { value?: string | undefined; options: Option[] }) {
  const { name, error } = field
  return (
    <Field {...field}>
      <select
        id={name}
        name={name}
        aria-invalid={error ? 'true' : undefined}
        autofocus={error ? true : undefined}
        aria-describedby={describedBy(name, field)}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
