// Sending it back; or answering a sender who asks to have it back.
import { fieldOf } from '#shell/page.tsx'
import { Button, JudgedButton, Note } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { mayAnswerRecall, mayReturn } from '../incoming.rules.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { incomingRefusalWords } from '../incoming-refusal.words.ts'
import type { Shared } from './incoming-giving.tsx'

export function IncomingEnding({ actor, incoming, form, language }: Shared) {
  const t = incomingPageWords({ language })
  const refusalText = incomingRefusalWords({ language })
  const [recall, back] = [mayAnswerRecall(actor, incoming), mayReturn(actor, incoming, null)]
  if (recall.allowed)
    return (
      <Note>
        <h2>{t.recallTitle}</h2>
        <form method="post">
          <TextField name="reason" label={t.reason} value={fieldOf(form, 'reason')} />
          <p class="f bs">
            <Button name="act" value="agree">
              {t.agree}
            </Button>
            <Button kind="two" name="act" value="disagree">
              {t.disagree}
            </Button>
          </p>
        </form>
      </Note>
    )
  if (!back.allowed) return null
  return (
    <details class="gap">
      <summary>{t.sendBack}</summary>
      <form method="post">
        <TextField name="reason" label={t.reason} value={fieldOf(form, 'reason')} />
        <JudgedButton
          {...{ verdict: back, label: t.sendBack, refusalText, kind: 'two', name: 'act', value: 'return' }}
        />
      </form>
    </details>
  )
}
