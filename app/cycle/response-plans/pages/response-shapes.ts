// The colour and shape of each state of a response plan.
import type { Shape } from '#ui/state.tsx'
import type { ResponseStatus } from '../response-plan.ts'

export const responseShapes: Record<ResponseStatus | 'none', Shape> = {
  none: 'todo',
  draft: 'going',
  handed_in: 'sent',
  returned: 'back',
  approved: 'done',
}
