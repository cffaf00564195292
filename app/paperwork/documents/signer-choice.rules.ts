// Who may be chosen to sign what a unit issues: those of its collective, and who signs by its order. Pure.
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Post } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'
import type { Signing } from './document.ts'

export type SignerChoice = { post: Id<'post'>; signing: Signing; name: string; title: string }

type Issuing = Pick<Unit, 'id' | 'kind'>
type Holding = Pick<Post, 'id' | 'unit' | 'role' | 'title' | 'personName'>

const collectives: Partial<Record<UnitKind, UnitKind[]>> = {
  party_committee: ['party_committee', 'standing_committee'],
}

/** Guidance 05-HD/VPTW 7.1: the head of the office or of a board signs by order; nobody passes that on. */
const byOrder: Partial<Record<UnitKind, UnitKind[]>> = {
  party_committee: ['party_office', 'advisory_board'],
  peoples_committee: ['specialised_agency'],
}

/** `posts` are those held today, heads first. */
export function signersFor(unit: Issuing, units: Issuing[], posts: Holding[]): SignerChoice[] {
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]))
  const of = (kinds: UnitKind[]) => posts.filter((post) => kinds.some((kind) => kind === kindOf.get(post.unit)))
  const choice = (signing: Signing) => (post: Holding) => ({
    ...{ post: post.id, signing, name: post.personName, title: post.title },
  })
  const kinds = collectives[unit.kind]
  const own = (kinds ? of(kinds) : posts.filter((post) => post.unit === unit.id)).filter(({ role }) => role !== 'staff')
  const deputies = own.some(({ role }) => role === 'head') ? [] : own.filter(({ role }) => role === 'deputy')
  const ordered = (byOrder[unit.kind] ?? [])
    .flatMap((kind) => of([kind])) // the office before the boards
    .filter(({ role }) => role === 'head' || role === 'deputy')
  return [...own.map(choice('own')), ...deputies.map(choice('acting')), ...ordered.map(choice('by_order'))]
}

/** As it stands in a form. */
export const signerValue = ({ post, signing }: Pick<SignerChoice, 'post' | 'signing'>): string => `${signing}:${post}`

export const chosenSigner = (value: string, choices: SignerChoice[]): SignerChoice | undefined =>
  choices.find((choice) => signerValue(choice) === value)
