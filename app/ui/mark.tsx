// The plan's own voice: its words, and the mark in the margin (dấu dẫn) that leads back to where they stand.
import type { PropsWithChildren } from 'hono/jsx'

type MarkProps = { place: string; to: string; label: string; inline?: boolean; side?: boolean }

/** `place` is the plan's own numbering as people say it, "VI.1 ý 4"; the label reads it out. */
export function Mark({ place, to, label, inline, side }: MarkProps) {
  const [section, point] = place.split(/ (?=ý )/)
  return (
    <a class={`dd${inline ? ' in' : ''}${side ? ' x' : ''}`} href={to} aria-label={`${label} ${place}`}>
      {section}
      {point && <i> {point}</i>}
    </a>
  )
}

/** Words of the plan, verbatim, inside a sentence of ours. */
export const Quote = ({ children }: PropsWithChildren) => <q>{children}</q>
