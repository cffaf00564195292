// What the office and the leaders say to a response plan that waits. Whoever may not is told why.
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { mayApprove } from '../judgement.rules.ts'
import { responseRefusalWords } from '../refusal.words.ts'
import { type ResponseShared, refusedText } from './response-shared.ts'

export function ResponseJudging({ s, plan, actor, refused, form, language }: ResponseShared) {
  if (plan.status !== 'handed_in' || !(isOffice(actor) || isLeader(actor))) return null
  const verdict = mayApprove(actor, plan)
  const error = refused?.act === 'return' ? refusedText(refused, language) : undefined
  return (
    <>
      <h2>{s.judge}</h2>
      {verdict.allowed ? (
        <form method="post">
          <WordsField
            name="reason"
            label={s.reason}
            hint={s.reasonHint}
            error={error}
            value={fieldOf(form, 'reason')}
          />
          <p class="f bs">
            <Button name="act" value="approve">
              {s.approve}
            </Button>
            <Button kind="two" name="act" value="return">
              {s.return}
            </Button>
          </p>
        </form>
      ) : (
        <Note>{responseRefusalWords({ language }).judging(verdict.refusal)}</Note>
      )}
    </>
  )
}
