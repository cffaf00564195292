// The colour and shape of each state of a commitment and of a promise.
import type { Shape } from '#ui/state.tsx'
import type { CommitmentStatus, LineState } from '../commitment.ts'

export const commitmentShapes: Record<CommitmentStatus, Shape> = {
  ...{ drafted: 'going', ready: 'todo', signing: 'sent', signed: 'done', paper: 'done', dropped: 'same' },
}
export const lineShapes: Record<LineState, Shape> = { open: 'going', kept: 'done', broken: 'late', changed: 'same' }
