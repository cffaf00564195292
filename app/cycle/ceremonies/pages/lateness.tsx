// How the event runs against its times, in words.
import { State } from '#ui/state.tsx'
import type { Running } from '../programme.rules.ts'
import type { programmeWords } from '../programme.words.ts'

export function Lateness({ running, t }: { running: Running; t: ReturnType<typeof programmeWords> }) {
  const { late } = running
  if (late === null) return <p class="soft">{t.notBegun}</p>
  if (late > 0) return <p role="status">{<State shape="late">{t.late(late)}</State>}</p>
  return <p role="status">{<State shape="done">{late < 0 ? t.early(-late) : t.onTime}</State>}</p>
}
