// In which order status messages may follow one another. Pure.
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { DeliveryMove, Recall } from './delivery.ts'
import type { StatusCode } from './edxml/status-code.ts'

export type Track = { last: StatusCode | null; recall: Recall | null }
export type StatusRefusal = { why: 'said-already' } | { why: 'status-not-now' }

/** What may follow; a system may leave steps out, and none may go back, but for a refusal after a look inside. */
const after = {
  none: ['01', '02', '03'],
  '01': ['02', '03'],
  '02': [],
  '03': ['02', '04', '05', '06'],
  '04': ['05', '06'],
  '05': ['06'],
  '06': [],
} as const satisfies Record<string, readonly StatusCode[]>

const isStep = (code: StatusCode | null): code is Exclude<keyof typeof after, 'none'> => code !== null && code in after

export function judgeStatus({ last, recall }: Track, code: StatusCode): Verdict<StatusRefusal> {
  if (code === last || (code === '13' && recall === 'asked')) return refuse({ why: 'said-already' })
  if ((code === '15' && recall === 'agreed') || (code === '16' && recall === 'refused'))
    return refuse({ why: 'said-already' })
  if (recall === 'agreed') return refuse({ why: 'status-not-now' })
  if (code === '15' || code === '16') return recall === 'asked' ? allow : refuse({ why: 'status-not-now' })
  if (code === '13') return last === '02' || last === '06' ? refuse({ why: 'status-not-now' }) : allow
  const next: readonly StatusCode[] = after[isStep(last) ? last : 'none']
  return next.includes(code) ? allow : refuse({ why: 'status-not-now' })
}

/** Where both sides stand afterwards. */
export function afterStatus({ last, recall }: Track, code: StatusCode): Track {
  if (code === '13') return { last, recall: 'asked' }
  if (code === '15') return { last, recall: 'agreed' }
  if (code === '16') return { last, recall: 'refused' }
  return { last: code, recall }
}

/** What a receiver's word means for our delivery; nothing where only their own work goes on. */
export const moveOf = (code: StatusCode): DeliveryMove | null => {
  if (code === '01') return 'deliver'
  if (code === '02') return 'refuse'
  if (code === '15') return 'recall'
  return code === '13' || code === '16' ? null : 'accept'
}
