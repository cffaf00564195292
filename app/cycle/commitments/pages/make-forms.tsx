// Buttons that make a commitment: one for each unit with an approved plan, and the joint form.
import type { ResponsePlan } from '#cycle/response-plans/response-plan.ts'
import type { Language } from '#kernel/words.ts'
import { Button, Once } from '#ui/form.tsx'
import { commitmentWords } from '../commitment.words.ts'

export function MakeForms({
  plans,
  isJoint,
  language,
}: {
  plans: ResponsePlan[]
  isJoint: boolean
  language: Language
}) {
  const t = commitmentWords({ language })
  return (
    <>
      {plans.map(({ unit, unitName }) => (
        <form method="post" class="gap">
          <Once />
          <input type="hidden" name="unit" value={unit} />
          <p class="bs">
            <Button kind="two">{t.make(unitName)}</Button>
          </p>
        </form>
      ))}
      {isJoint && (
        <form method="post" class="gap">
          <Once />
          <p class="soft sm">{t.makeJointHint}</p>
          <p class="bs gap">
            <Button kind="two" name="unit" value="">
              {t.makeJoint}
            </Button>
          </p>
        </form>
      )}
    </>
  )
}
