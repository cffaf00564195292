// What the plan itself says of who attends and of the programme, each with its mark.
import { placeOf } from '#cycle/plan-review/place.ts'
import { at } from '#cycle/plan-review/plan.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import { paths } from '#shell/paths.ts'
import { Mark } from '#ui/mark.tsx'
import type { Ceremony } from '../ceremony.ts'
import type { ceremonyWords } from '../ceremony.words.ts'

type PlanProps = {
  ceremony: Ceremony
  plan: Id<'plan'>
  outline: Parameters<typeof placeOf>[0]
  t: ReturnType<typeof ceremonyWords>
}

export function CeremonyPlan({ ceremony, plan, outline, t }: PlanProps) {
  const planned = ceremony.programme.filter(({ spans }) => spans.length > 0)
  return (
    <>
      {ceremony.guests.length > 0 && <h2>{t.guests}</h2>}
      <ul class="rows">
        {ceremony.guests.map(({ text, spans }) => (
          <li>
            <Place spans={spans} />
            <q>{text}</q>
          </li>
        ))}
      </ul>
      {planned.length > 0 && <h2>{t.programme}</h2>}
      <ol class="rows">
        {planned.map(({ item, who, spans }) => (
          <li>
            <Place spans={spans} />
            <q>{item}</q>
            {who && <p class="soft sm">{who}</p>}
          </li>
        ))}
      </ol>
    </>
  )

  function Place({ spans }: { spans: Span[] }) {
    const [first] = spans
    if (!first) return null
    const place = placeOf(outline, first[0]) || t.verbatim
    return <Mark place={place} to={paths.readPlan({ plan }) + at(spans)} label={t.mark} />
  }
}
