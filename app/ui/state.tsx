// A state is a word and a colour and a shape, never a colour alone.
import type { PropsWithChildren } from 'hono/jsx'

/** late: overdue · soon · back: returned · going: under way · seen: opened · sent: waiting · todo: not begun · done · leaf: recognition */
export type Shape = 'late' | 'soon' | 'back' | 'going' | 'seen' | 'sent' | 'todo' | 'done' | 'same' | 'leaf'

export const State = ({ shape, children }: PropsWithChildren<{ shape: Shape }>) => (
  <span class={`st ${shape}`}>{children}</span>
)
