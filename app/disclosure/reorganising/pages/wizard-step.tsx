// One step of the wizard: its question, what is missing, its fields, and everything said so far carried along.
import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { reorganisingWords } from '../reorganising.words.ts'
import type { Missing, WizardStep } from './wizard-request.ts'

export type Asking = { query: URLSearchParams; language: Language; missing: Missing | null }

/** A GET form: the next page's address is the answer. `own` are the fields that this step asks for itself. */
export function Step({ query, language, missing, next, own, children }: PropsWithChildren<StepProps>) {
  const t = reorganisingWords({ language })
  const kept = [...query].filter(
    ([key]) => key !== 'step' && !own.some((name) => key === name || key.startsWith(`${name}-`)),
  )
  return (
    <>
      <ErrorSummary title={t.wrong} errors={missing ? [{ field: fields[missing], text: t.missing[missing] }] : []} />
      <form method="get" action={paths.newReorganisation()}>
        {kept.map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <input type="hidden" name="step" value={next} />
        {children}
        <p class="f bs">
          <Button>{t.next}</Button>
        </p>
      </form>
    </>
  )
}

type StepProps = Asking & { next: WizardStep; own: string[] }

const fields: Record<Missing, string> = {
  'day-odd': 'on',
  'ground-day-odd': 'groundOn',
  'unit-missing': 'unit',
  'name-missing': 'name',
  'parts-missing': 'names',
}

/** The address of another step with all that was said. */
export function stepAddress(query: URLSearchParams, step: WizardStep): string {
  const kept = new URLSearchParams([...query].filter(([key]) => key !== 'step'))
  kept.set('step', step)
  return `${paths.newReorganisation()}?${kept}`
}
