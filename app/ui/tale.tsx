// A story on one line of time, newest first.
import type { Child } from 'hono/jsx'

export type Telling = { when: string; what: Child; now?: boolean }

export function Tale({ tellings }: { tellings: Telling[] }) {
  return (
    <ol class="tale">
      {tellings.map(({ when, what, now }) => (
        <li class={now ? 'now' : undefined}>
          <time>{when}</time>
          <p>{what}</p>
        </li>
      ))}
    </ol>
  )
}
