// All that was handed in of a response plan, newest first; each can be read as it was.
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Tale } from '#ui/tale.tsx'
import type { Handing } from '../response-plan.ts'
import type { ResponseShared } from './response-shared.ts'

export function HandingStory({ t, s, plan, handings }: ResponseShared & { handings: Handing[] }) {
  if (handings.length === 0) return null
  return (
    <>
      <h2>{s.story}</h2>
      <Tale
        tellings={handings.map((one, index) => ({
          when: writtenMoment(one.at),
          now: index === 0,
          what: (
            <>
              <a href={paths.responseEdition({ response_plan: plan.id, response_handing: one.id })}>
                {s.handedIn(one.byName, t.edition(one.edition))}
              </a>
              . {one.outcome ? s.outcomes[one.outcome](one.judgedByName ?? '') : s.waits} {one.reason}
            </>
          ),
        }))}
      />
    </>
  )
}
