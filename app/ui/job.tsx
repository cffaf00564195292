// One piece of work in a list: how it stands, the plan's words, and where they stand in the plan.
import type { Child } from 'hono/jsx'
import { Mark } from './mark.tsx'
import { type Shape, State } from './state.tsx'

export type JobProps = {
  to: string
  shape: Shape
  state: string
  due: string
  title: string
  mark?: { place: string; to: string; label: string } | undefined
  lines?: Child[]
  action?: { to: string; label: string } | undefined
}

/** The whole row opens. `action` is the one button of the page, on the most urgent. */
export function Job({ to, shape, state, due, title, mark, lines = [], action }: JobProps) {
  return (
    <li class={shape === 'late' ? 'job hot' : 'job'}>
      {mark && <Mark {...mark} />}
      <p class="due">
        <State shape={shape}>{state}</State>
        <span>{due}</span>
      </p>
      <div>
        <h3>
          <a href={to}>
            <q>{title}</q>
          </a>
        </h3>
        {lines.map((line) => (
          <p class="sm">{line}</p>
        ))}
      </div>
      {action && (
        <a class="b" href={action.to}>
          {action.label}
        </a>
      )}
    </li>
  )
}
