// From a response plan to each of its registered works.
import { paths } from '#shell/paths.ts'
import type { RegisteredWork } from '../body.ts'
import type { ResponseShared } from './response-shared.ts'

export function WorkLinks({ s, plan, works }: ResponseShared & { works: RegisteredWork[] }) {
  const kept = works.filter(({ id }) => plan.body.works.some((one) => one.id === id))
  if (kept.length === 0) return null
  return (
    <>
      <h2>{s.worksGone}</h2>
      <ul>
        {kept.map(({ id, name }) => (
          <li>
            <a href={paths.registeredWork({ response_plan: plan.id, work: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
