// Which person a row means. Names are not unique: a phone tells two of one name apart, or the very post that one holds.
import { phoneIn } from '#foundation/people/person.rules.ts'
import type { KnownPerson } from '#foundation/people/person.ts'
import type { Post, PostRole } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'
import type { Ref } from './judged.ts'
import type { RosterRow } from './roster.ts'

type ThePost = { unit: Ref<'unit'>; role: PostRole; title: string; from: string }
type Answer = { person: Ref<'person'>; isSameName: boolean }

const nameKey = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi')

/** `find` answers null where nobody could say who is meant. */
export function whoIs(people: KnownPerson[], rows: RosterRow[], posts: Post[]) {
  const byName = Map.groupBy(people, ({ name }) => nameKey(name))
  const byId = new Map(people.map((person) => [person.id, person]))
  const phones = new Map<string, Set<string>>()
  for (const { cells } of rows) {
    const phone = phoneIn(cells.phone ?? '')
    const key = nameKey(cells.name ?? '')
    if (phone) phones.set(key, (phones.get(key) ?? new Set()).add(phone))
  }
  const holders = new Map(posts.map((post) => [theKey(post.person, post), post.person]))
  return { find, known, phoneOf }

  function find({ cells }: RosterRow, post: ThePost): Answer | null {
    const key = nameKey(cells.name ?? '')
    const namesakes = byName.get(key) ?? []
    const inFile = [...(phones.get(key) ?? [])]
    const phone = phoneIn(cells.phone ?? '')
    return phone ? byPhone(key, { phone, namesakes, inFile }) : withoutPhone(key, { post, namesakes, inFile })
  }

  function byPhone(key: string, { phone, namesakes, inFile }: { phone: string } & Alike): Answer | null {
    const exact = namesakes.find((person) => person.phone === phone)
    if (exact) return { person: { known: exact.id }, isSameName: false }
    const unknown = namesakes.filter((person) => person.phone === null)
    if (unknown.length === 0) return { person: { planned: `${key} ${phone}` }, isSameName: namesakes.length > 0 }
    // A number for somebody whose number is not known yet: only where nobody else can be meant.
    const [only] = namesakes
    return only && namesakes.length === 1 && inFile.length === 1
      ? { person: { known: only.id }, isSameName: false }
      : null
  }

  function withoutPhone(key: string, { post, namesakes, inFile }: { post: ThePost } & Alike): Answer | null {
    const unit = post.unit
    const holder =
      'known' in unit ? namesakes.find(({ id }) => holders.has(theKey(id, { ...post, unit: unit.known }))) : undefined
    if (holder) return { person: { known: holder.id }, isSameName: false }
    const others = inFile.filter((phone) => !namesakes.some((person) => person.phone === phone))
    const [only] = namesakes
    if (only)
      return namesakes.length === 1 && others.length <= (only.phone ? 0 : 1)
        ? { person: { known: only.id }, isSameName: false }
        : null
    if (inFile.length > 1) return null
    return { person: { planned: inFile[0] ? `${key} ${inFile[0]}` : key }, isSameName: false }
  }

  function known(id: Id<'person'>): KnownPerson {
    const person = byId.get(id)
    if (!person) throw new Error('only those who are there are known')
    return person
  }

  /** A planned person's number, from whichever row says it. */
  function phoneOf(planned: string): string | null {
    return / (0\d+)$/.exec(planned)?.[1] ?? null
  }
}

type Alike = { namesakes: KnownPerson[]; inFile: string[] }

const theKey = (
  person: Id<'person'>,
  { unit, role, title, from }: { unit: Id<'unit'>; role: string; title: string; from: string },
) => [person, unit, role, title, from].join('\n')
