// What a commitment is called: by its unit, the joint form, or an addendum.
import type { Commitment } from '../commitment.ts'
import type { commitmentWords } from '../commitment.words.ts'

export function titleOf({ unitName, amends }: Commitment, t: ReturnType<typeof commitmentWords>): string {
  const whose = unitName ?? t.joint
  return amends === null ? t.title(whose) : t.addendum(whose)
}
