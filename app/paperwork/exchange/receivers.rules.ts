// Who a line of "nơi nhận" means: a unit that is here, every unit of a class, the addressees above, an organ outside, or nobody. Pure.
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentRecipient } from '#paperwork/documents/document.ts'
import { channelFor } from './delivery.rules.ts'
import type { Channel } from './delivery.ts'

export type Receiver = {
  recipient: Id<'document_recipient'>
  unit: Id<'unit'> | null
  name: string
  channel: Channel
  address: string | null
}

type Around = { units: Unit[]; addressees: string[]; issuer: Id<'unit'> }

/** Each unit once, under the first line that means it, and the unit that issues it never. */
export function receiversOf(recipients: DocumentRecipient[], around: Around): Receiver[] {
  const seen = new Set<string>([around.issuer])
  return recipients.flatMap((recipient) =>
    meant(recipient, around).filter(({ unit }) => {
      if (unit === null) return true
      const known = seen.has(unit)
      seen.add(unit)
      return !known
    }),
  )
}

function meant(recipient: DocumentRecipient, around: Around): Receiver[] {
  const { name, unit } = recipient
  if (unit) return [{ ...within(recipient, unit), name }]
  if (recipient.email || recipient.organCode) return [outside(recipient, name)]
  if (/^như trên$/i.test(name)) return around.addressees.flatMap((one) => named(recipient, one, around))
  if (/^(như|lưu)(\s|$)/i.test(name)) return [] // whoever was invited has an invitation; the archive keeps its own
  return named(recipient, name, around)
}

function named(recipient: DocumentRecipient, name: string, { units }: Around): Receiver[] {
  const one = units.find((unit) =>
    [unit.name, unit.shortName].some((called) => called && plain(called) === plain(name)),
  )
  if (one) return [{ ...within(recipient, one.id), name: one.name }]
  const isClass = /^(các )?(chi bộ)( (trực thuộc|thôn|cơ sở))?( đảng ủy)?$/i.test(name)
  if (!isClass) return [outside(recipient, name)]
  return units.filter(({ kind }) => kind === 'party_cell').map(({ id, name }) => ({ ...within(recipient, id), name }))
}

const within = ({ id: recipient }: DocumentRecipient, unit: Id<'unit'>) =>
  ({ recipient, unit, channel: 'here', address: null }) as const

const outside = (recipient: DocumentRecipient, name: string): Receiver => ({
  ...{ recipient: recipient.id, unit: null, name },
  ...channelFor(recipient),
})

/** ủy and uỷ are one, capitals or not; a name that only looks alike is another's. */
const plain = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy').trim()
