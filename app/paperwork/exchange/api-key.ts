// A key by which another program reads and writes for the committee.
import type { Id } from '#kernel/ids.ts'

export const scopes = ['read', 'write'] as const
export type Scope = (typeof scopes)[number]

export type ApiKey = {
  id: Id<'api_key'>
  name: string
  scope: Scope
  madeBy: Id<'person'>
  madeByName: string
  madeAt: Date
  usedOn: string | null
  revokedAt: Date | null
}
