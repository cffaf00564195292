// What the unit's people can do with their response plan. Nobody else sees these forms.
import { belongsTo } from '#foundation/people/actor.rules.ts'
import { paths } from '#shell/paths.ts'
import { ActButton, Note } from '#ui/form.tsx'
import { responseRefusalWords } from '../refusal.words.ts'
import { mayAmend, mayHandIn, maySave, mayTakeBack } from '../response-plan.rules.ts'
import type { ResponseShared } from './response-shared.ts'

export function ResponseDoing({ s, plan, actor, language }: ResponseShared) {
  if (!belongsTo(actor, plan.unit)) return null
  const { refusal: refusalText } = responseRefusalWords({ language })
  const writing = maySave(actor, plan, null)
  if (writing.allowed)
    return (
      <>
        <h2>{s.handIn}</h2>
        <p class="bs gap">
          <a class="b two" href={paths.writeResponse({ response_plan: plan.id })}>
            {s.write}
          </a>
        </p>
        <p class="soft sm gap">{s.handInHint}</p>
        <ActButton
          verdict={mayHandIn(actor, plan, plan.body)}
          label={s.handIn}
          {...{ refusalText }}
          name="act"
          value="hand-in"
        />
      </>
    )
  if (writing.refusal.why !== 'not-now') return <Note>{refusalText(writing.refusal)}</Note>
  return (
    <>
      {mayTakeBack(actor, plan).allowed && (
        <ActButton
          verdict={{ allowed: true }}
          label={s.takeBack}
          {...{ refusalText }}
          kind="two"
          name="act"
          value="take-back"
        />
      )}
      {mayAmend(actor, plan).allowed && (
        <>
          <p class="soft sm gap">{s.amendHint}</p>
          <ActButton
            verdict={{ allowed: true }}
            label={s.amend}
            {...{ refusalText }}
            kind="two"
            name="act"
            value="amend"
          />
        </>
      )}
    </>
  )
}
