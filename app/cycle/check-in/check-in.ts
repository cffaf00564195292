// What a device at the door knows and says. Moments are in ISO, as they go over the network and lie in the device.

/** Somebody was let in: made by a device under an id of its own. Many may name one guest; the first by time is the arrival. */
export type Entry = { id: string; guest: string; at: string; device: string; how: EntryKind }

export const entryKinds = ['scan', 'name', 'delegation'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Only what a steward at the door needs. */
export type Expected = {
  id: string
  /** Of the secret in the guest's code; the secret itself is not on the device. */
  hash: string
  number: number
  name: string
  unit: string
  seat: string | null
  /** Whether a place is kept: others are let in too, and are told apart. */
  expected: boolean
}

export const stewardRoles = ['steward', 'supervisor'] as const
export type StewardRole = (typeof stewardRoles)[number]

/** What a device fetches while there is a network. */
export type DoorList = { ceremony: string; day: string; role: StewardRole; guests: Expected[]; entries: Entry[] }

/** What the server answers to what a device has sent. */
export type Synchronised = { entries: Entry[]; taken: string[]; refused: { id: string; why: string }[] }
