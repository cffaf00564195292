// Forms: fields with their hint and error, notes, buttons, and the button of an act that says why it is off.
import { randomUUID } from 'node:crypto'
import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Verdict } from '#kernel/verdict.ts'

type FieldProps = { name: string; label: string; hint?: string | undefined; error?: string | undefined }

/** The control inside carries `id={name}`, and `aria-describedby={describedBy(…)}` where there is a hint or an error. */
export function Field({ name, label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <div class={error ? 'f err' : 'f'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="msg" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

export const describedBy = (name: string, { hint, error }: { hint?: unknown; error?: unknown }): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

export const numberField = 'form-number'

/** In every form that makes something new: sent again after a lost answer, it is not done twice. */
export const Once = () => <input type="hidden" name={numberField} value={randomUUID()} />

type NoteProps = { kind?: 'bad' | 'warn' | 'ok' | 'gold'; alert?: boolean; id?: string }

/** A banner or an error summary. `alert` is read out at once. */
export function Note({ kind = 'warn', alert, id, children }: PropsWithChildren<NoteProps>) {
  return (
    <div class={`note ${kind}`} role={alert ? 'alert' : undefined} id={id} tabindex={alert ? -1 : undefined}>
      {children}
    </div>
  )
}

type ButtonProps = { kind?: 'two' | 'link'; name?: string; value?: string; form?: string; formaction?: string }

export function Button({ kind, children, ...rest }: PropsWithChildren<ButtonProps>) {
  return (
    <button class={kind ? `b ${kind}` : 'b'} type="submit" {...rest}>
      {children}
    </button>
  )
}

type ActButtonProps<Why> = {
  verdict: Verdict<Why>
  label: string
  refusalText: (refusal: Why) => string
  to?: string
  kind?: 'two' | 'link'
  name?: string
  value?: string
}

/** The button of an act, with a form of its own. Where the rule refuses, it is off and says why. */
export function ActButton<Why>({ to, children, ...rest }: PropsWithChildren<ActButtonProps<Why>>) {
  return (
    <form method="post" action={to} class="gap">
      {children}
      <JudgedButton {...rest} />
    </form>
  )
}

/** The same inside a form that is there already. */
export function JudgedButton<Why>({ verdict, label, refusalText, kind, name, value }: ActButtonProps<Why>) {
  if (verdict.allowed)
    return (
      <p class="bs gap">
        <Button kind={kind} name={name} value={value}>
          {label}
        </Button>
      </p>
    )
  const why = `why-${name ?? 'act'}-${value ?? ''}`
  return (
    <div class="bs gap">
      <button class={kind ? `b ${kind}` : 'b'} type="button" aria-disabled="true" aria-describedby={why}>
        {label}
      </button>
      <p class="why" id={why}>
        {refusalText(verdict.refusal)}
      </p>
    </div>
  )
}

/** What went wrong above a form, each line leading to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: { field: string; text: Child }[] }) {
  if (errors.length === 0) return null
  return (
    <Note kind="bad" alert>
      <b>{title}</b>
      <ul>
        {errors.map(({ field, text }) => (
          <li>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
