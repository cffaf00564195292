// What the office and the leaders say to a proof that waits. The button of somebody who may not says why.

import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { mayJudge } from '../duty.rules.ts'
import { dutyWords } from '../duty.words.ts'
import type { DutyShared } from './duty-shared.ts'
import { type DutyRefused, refusedText } from './refused-summary.tsx'

type JudgingProps = DutyShared & { actor: Actor; refused: DutyRefused | undefined; form: FormData | undefined }

export function DutyJudging({ t, duty, language, actor, refused, form }: JudgingProps) {
  if (duty.status !== 'handed_in' || !(isOffice(actor) || isLeader(actor))) return null
  const verdict = mayJudge(actor, duty)
  const error = refused?.act === 'return' ? refusedText(refused, language) : undefined
  return (
    <>
      <h2>{t.judge}</h2>
      {verdict.allowed ? (
        <form method="post">
          <WordsField
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            error={error}
            value={fieldOf(form, 'reason')}
          />
          <p class="f bs">
            <Button name="act" value="accept">
              {t.accept}
            </Button>
            <Button kind="two" name="act" value="return">
              {t.return}
            </Button>
          </p>
        </form>
      ) : (
        <Note>{dutyWords({ language }).judging(verdict.refusal)}</Note>
      )}
    </>
  )
}
