// The form by which an invitation is answered: by the guest, or by the office for one who telephoned.
import { fieldOf } from '#shell/page.tsx'
import { Button } from '#ui/form.tsx'
import { TextField, WordsField } from '#ui/text-field.tsx'
import type { answerWords } from '../answer.words.ts'
import { answers, type Guest } from '../guest.ts'

type FormProps = {
  guest: Guest
  form: FormData | undefined
  error: { field: string; text: string } | undefined
  t: ReturnType<typeof answerWords>
  act?: string
}

export function AnswerForm({ guest, form, error, t, act }: FormProps) {
  const chosen = form ? fieldOf(form, 'answer') : guest.answer?.answer
  const value = (name: string, known: string | null | undefined) => (form ? fieldOf(form, name) : (known ?? ''))
  return (
    <form method="post">
      <fieldset class={error?.field === 'answer-coming' ? 'f err' : 'f'}>
        <legend>{t.question}</legend>
        {error?.field === 'answer-coming' && <p class="msg">{error.text}</p>}
        {answers.map((answer) => (
          <p class="tick">
            <input
              type="radio"
              id={`answer-${answer}`}
              name="answer"
              value={answer}
              checked={chosen === answer}
              required
            />
            <label for={`answer-${answer}`}>{t.answers[answer]}</label>
          </p>
        ))}
      </fieldset>
      <WordsField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={value('reason', guest.answer?.reason)}
        most={500}
      />
      <TextField
        name="substitute-name"
        label={t.substituteName}
        hint={t.substituteHint}
        error={error?.field === 'substitute-name' ? error.text : undefined}
        value={value('substitute-name', guest.answer?.substituteName)}
      />
      <TextField
        name="substitute-title"
        label={t.substituteTitle}
        value={value('substitute-title', guest.answer?.substituteTitle)}
      />
      <TextField
        name="substitute-phone"
        label={t.substitutePhone}
        value={value('substitute-phone', guest.answer?.substitutePhone)}
        short
      />
      <p class="f bs">
        <Button {...(act && { name: 'act', value: act })}>{guest.answer ? t.again : t.send}</Button>
      </p>
    </form>
  )
}
