// The response plans and commitments that wait for somebody.
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import type { ResponseToDo, ResponseWork } from '../response-work.rules.ts'
import { responseWorkWords } from '../response-work.words.ts'

const shapes: Record<ResponseToDo, Shape> = {
  ...{ begin: 'todo', write: 'going', mend: 'back', judge: 'sent', sign: 'todo', check: 'sent' },
}

export function ResponseList({ work, language }: { work: ResponseWork[]; language: Language }) {
  const t = responseWorkWords({ language })
  if (work.length === 0) return null
  return (
    <>
      <h2>{t.mine}</h2>
      <ol class="rows">
        {work.map((one) => {
          const { to, title } = linkOf(one)
          return (
            <li class="job">
              <p class="due">
                <State shape={shapes[one.toDo]}>{t.toDo[one.toDo]}</State>
              </p>
              <p class="h3">
                <a href={to}>{title}</a>
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )

  function linkOf(one: ResponseWork): { to: string; title: string } {
    switch (one.toDo) {
      case 'begin':
        return { to: paths.responses({ campaign: one.campaign }), title: t.response(one.unitName) }
      case 'sign':
      case 'check': {
        const { id, unitName } = one.commitment
        return { to: paths.commitment({ commitment: id }), title: unitName ? t.commitment(unitName) : t.joint }
      }
      default: {
        const { id, unitName } = one.plan
        const to = one.toDo === 'judge' ? paths.response : paths.writeResponse
        return { to: to({ response_plan: id }), title: t.response(unitName) }
      }
    }
  }
}
