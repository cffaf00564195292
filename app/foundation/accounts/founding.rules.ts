// Whether a one-time link may still found a committee, and what is needed for it. Pure: no clock, no database, no request.
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { FoundingState } from './account.ts'
import { mayChoose, type PasswordRefusal } from './password.rules.ts'
import { isUsername } from './username.rules.ts'

export const foundingFields = ['committee', 'office', 'person', 'title'] as const
export type FoundingField = (typeof foundingFields)[number]
export type FoundingDraft = Record<FoundingField | 'username' | 'password', string>

export type LinkRefusal = { why: 'link-unknown' } | { why: 'link-used' } | { why: 'link-ended' }
export type FoundRefusal =
  | LinkRefusal
  | { why: 'missing'; field: FoundingField }
  | { why: 'username-odd' }
  | { why: 'username-taken' }
  | PasswordRefusal

export function mayOpenLink(state: FoundingState | null): Verdict<LinkRefusal> {
  if (state === null) return refuse({ why: 'link-unknown' })
  if (state === 'used') return refuse({ why: 'link-used' })
  return state === 'ended' ? refuse({ why: 'link-ended' }) : allow
}

export function mayFound(
  draft: FoundingDraft,
  link: { state: FoundingState | null; taken: boolean; common: ReadonlySet<string> },
): Verdict<FoundRefusal> {
  const open = mayOpenLink(link.state)
  if (!open.allowed) return open
  const field = foundingFields.find((name) => draft[name] === '')
  if (field) return refuse({ why: 'missing', field })
  if (!isUsername(draft.username)) return refuse({ why: 'username-odd' })
  if (link.taken) return refuse({ why: 'username-taken' })
  const { username, committee, office, person } = draft
  const facts = { username, names: [committee, office, person], common: link.common, secondFactor: false }
  return mayChoose(draft.password, facts)
}
