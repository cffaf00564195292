// A status message as it is kept: theirs about a document of ours, or ours about one of theirs.
import type { Id } from '#kernel/ids.ts'
import type { Reference } from './edxml/edxml.ts'
import type { StatusCode } from './edxml/status-code.ts'

export type StatusMessage = {
  id: Id<'status_message'>
  direction: 'in' | 'out'
  delivery: Id<'delivery'> | null
  incoming: Id<'incoming'> | null
  aside: Id<'incoming_aside'> | null
  code: StatusCode
  description: string
  organCode: string
  organName: string
  about: Reference
  saidAt: Date
}

export type NewStatus = Pick<
  StatusMessage,
  'direction' | 'code' | 'description' | 'organCode' | 'organName' | 'about'
> &
  Partial<Pick<StatusMessage, 'delivery' | 'incoming' | 'aside'>>
