// What the office does with one guest: agree to a substitute, enter an answer, renew the link, withdraw.
import type { CeremonyState } from '#cycle/ceremonies/ceremony.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { ActButton, Button, JudgedButton } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { mayAnswer, mayJudgeSubstitute } from '../answer.rules.ts'
import { answerWords } from '../answer.words.ts'
import type { Guest } from '../guest.ts'
import { standingOf } from '../guest-list.rules.ts'
import type { guestPageWords } from '../guest-page.words.ts'
import { mayWithdraw } from '../invitation.rules.ts'
import { invitationWords } from '../invitation.words.ts'
import { AnswerForm } from './answer-form.tsx'

type ActsProps = {
  guest: Guest
  t: ReturnType<typeof guestPageWords>
  language: Language
  actor: Actor
  state: CeremonyState
  day: Day | null
  today: Day
  form: FormData | undefined
}

export function GuestActs({ guest, t, language, actor, state, day, today, form }: ActsProps) {
  const { refusal } = invitationWords({ language })
  const judging = mayJudgeSubstitute(actor, state, guest, null)
  const withdrawing = mayWithdraw(actor, state, guest, null)
  const act = fieldOf(form, 'act')
  return (
    <>
      {standingOf(guest) === 'substitute-asked' && (
        <form method="post">
          <JudgedButton verdict={judging} label={t.approve} refusalText={refusal} name="act" value="approve" />
          {judging.allowed && (
            <>
              <WordsField name="refuse-reason" label={t.refuseReason} value={fieldOf(form, 'refuse-reason')} />
              <p class="bs gap">
                <Button kind="two" name="act" value="refuse">
                  {t.refuse}
                </Button>
              </p>
            </>
          )}
        </form>
      )}
      {withdrawing.allowed && mayAnswer(guest, { ...state, day }, null, today).allowed && (
        <details class="gap" open={act === 'answer'}>
          <summary>{t.enter}</summary>
          <AnswerForm
            guest={guest}
            form={act === 'answer' ? form : undefined}
            error={undefined}
            t={answerWords({ language })}
            act="answer"
          />
        </details>
      )}
      {withdrawing.allowed && (
        <details class="gap" open={act === 'withdraw'}>
          <summary>{t.withdraw}</summary>
          <form method="post">
            <WordsField name="withdraw-reason" label={t.withdrawReason} value={fieldOf(form, 'withdraw-reason')} />
            <p class="bs gap">
              <Button kind="two" name="act" value="withdraw">
                {t.withdraw}
              </Button>
            </p>
          </form>
        </details>
      )}
      {guest.number !== null && withdrawing.allowed && (
        <ActButton verdict={withdrawing} label={t.renew} refusalText={refusal} kind="link" name="act" value="renew" />
      )}
    </>
  )
}
