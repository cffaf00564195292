// One small form for each kind of correction; the one that was refused stands open with its entries.
import type { Child } from 'hono/jsx'
import type { Unit } from '#foundation/organisation/unit.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, describedBy, Field, Once } from '#ui/form.tsx'
import type { Assignment } from '../assignment.ts'
import type { correctionWords } from '../correction.words.ts'
import type { Duty } from '../duty.ts'
import { unitsIn, type What, whatIn } from './change-request.ts'

type FormsProps = {
  t: ReturnType<typeof correctionWords>
  line: Assignment
  duties: Duty[]
  units: Unit[]
  form: FormData | undefined
  error: string | undefined
  reader: { language: Language }
}

export function CorrectionForms({ t, line, duties, units, form, error, reader }: FormsProps) {
  const refused = form && whatIn(form)
  const doing = duties.filter(({ status }) => status !== 'withdrawn')
  const free = units.filter(({ id }) => !doing.some(({ unit }) => unit === id))
  const chosen = form ? unitsIn(form) : []
  return (
    <>
      <One what="words" title={t.reword} hint={t.rewordHint}>
        <Field name="words-text" label={t.givenWords}>
          <textarea id="words-text" name="text" rows={4}>
            {refused === 'words' ? fieldOf(form, 'text') : line.text}
          </textarea>
        </Field>
      </One>
      <One what="deadline" title={t.move}>
        <Field name="deadline-on" label={t.deadline} hint={t.deadlineHint}>
          <input
            class="short"
            id="deadline-on"
            name="deadline"
            value={
              refused === 'deadline'
                ? fieldOf(form, 'deadline')
                : line.deadline
                  ? writtenPartly(line.deadline, reader)
                  : ''
            }
            aria-describedby="deadline-on-hint"
          />
        </Field>
        {doing.length > 1 && (
          <Field name="deadline-duty" label={t.forWhom}>
            <select id="deadline-duty" name="duty">
              <option value="">{t.forAll}</option>
              <Doing />
            </select>
          </Field>
        )}
      </One>
      <One what="add-units" title={t.give} hint={t.giveHint}>
        <Field name="add-units-unit" label={t.units}>
          <select id="add-units-unit" name="unit" multiple size={6}>
            {free.map(({ id, name }) => (
              <option value={id} selected={chosen.includes(id)}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </One>
      <One what="withdraw-unit" title={t.stop} hint={t.stopHint}>
        <Field name="withdraw-unit-duty" label={t.unit}>
          <select id="withdraw-unit-duty" name="duty">
            <Doing />
          </select>
        </Field>
      </One>
      <One what="split" title={t.split} hint={t.splitHint}>
        <Field name="split-parts" label={t.parts}>
          <textarea id="split-parts" name="parts" rows={5}>
            {refused === 'split' ? fieldOf(form, 'parts') : line.text}
          </textarea>
        </Field>
      </One>
      <One what="withdraw" title={t.withdraw} hint={t.withdrawHint} />
    </>
  )

  function Doing() {
    return (
      <>
        {doing.map(({ id, unitName }) => (
          <option value={id} selected={fieldOf(form, 'duty') === id}>
            {unitName}
          </option>
        ))}
      </>
    )
  }

  function One({ what, title, hint, children }: { what: What; title: string; hint?: string; children?: Child }) {
    const name = `${what}-reason`
    const wrong = refused === what ? error : undefined
    return (
      <details open={refused === what}>
        <summary>{title}</summary>
        <form method="post">
          <Once />
          {hint && <p class="soft">{hint}</p>}
          <input type="hidden" name="what" value={what} />
          {children}
          <Field name={name} label={t.reason} hint={t.reasonHint} error={wrong}>
            <input
              id={name}
              name="reason"
              value={refused === what ? fieldOf(form, 'reason') : ''}
              aria-describedby={describedBy(name, { hint: true, error: wrong })}
              aria-invalid={wrong ? 'true' : undefined}
            />
          </Field>
          <p class="f bs">
            <Button>{title}</Button>
          </p>
        </form>
      </details>
    )
  }
}
