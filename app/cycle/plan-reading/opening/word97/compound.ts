// The streams at the root of a compound file, the small file system in which Word 97 keeps its documents.
const none = 0xfffffffa // and above: free, end of chain, not there
const headerSlots = 109 // places of the table's own sectors that fit into the header
const entryLength = 128

type Entry = { name: string; left: number; right: number; child: number; start: number; size: number }

/** Reads a stream of the root by its name; throws where the file is damaged. */
export type Compound = { names: string[]; stream(name: string): Buffer | undefined }

export function openCompound(bytes: Uint8Array): Compound {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << file.readUInt16LE(30)
  const miniSize = 1 << file.readUInt16LE(32)
  const cutoff = file.readUInt32LE(56)
  const sector = (index: number): Buffer => part(file, (index + 1) * sectorSize, sectorSize)
  const table = tableOf(file, sector)
  const chained = (start: number): Buffer => Buffer.concat(chainOf(start, table).map(sector))

  const entries = entriesOf(chained(file.readUInt32LE(48)))
  const [root] = entries
  if (!root) throw new Error('no root')
  const found = childrenOf(root, entries)
  return { names: found.map(({ name }) => name), stream }

  function stream(name: string): Buffer | undefined {
    const entry = found.find((one) => one.name === name)
    if (!entry) return undefined
    const whole = entry.size < cutoff ? small(entry.start) : chained(entry.start)
    return whole.subarray(0, entry.size)
  }

  /** Short streams lie in pieces of 64 bytes in one stream of the root, with a table of their own. */
  function small(start: number): Buffer {
    const store = chained(root?.start ?? none)
    const places = numbersOf(chained(file.readUInt32LE(60)))
    return Buffer.concat(chainOf(start, places).map((index) => part(store, index * miniSize, miniSize)))
  }
}

/** The last sector may be cut short; one that begins outside of the file is damage. */
function part(whole: Buffer, at: number, length: number): Buffer {
  if (at >= whole.length) throw new Error('outside')
  return whole.subarray(at, at + length)
}

/** Which sector follows which. The sectors of this table are listed in the header, then in a chain of further lists. */
function tableOf(file: Buffer, sector: (index: number) => Buffer): number[] {
  const places: number[] = []
  for (let slot = 0; slot < headerSlots; slot++) places.push(file.readUInt32LE(76 + 4 * slot))
  let next = file.readUInt32LE(68)
  for (let count = file.readUInt32LE(72); count > 0 && next < none; count--) {
    const list = numbersOf(sector(next))
    next = list.pop() ?? none
    places.push(...list)
  }
  return places.filter((place) => place < none).flatMap((place) => numbersOf(sector(place)))
}

function numbersOf(buffer: Buffer): number[] {
  const numbers: number[] = []
  for (let at = 0; at + 4 <= buffer.length; at += 4) numbers.push(buffer.readUInt32LE(at))
  return numbers
}

function chainOf(start: number, table: number[]): number[] {
  const chain: number[] = []
  for (let index = start; index < none; index = table[index] ?? none) {
    chain.push(index)
    if (chain.length > table.length) throw new Error('a chain without end')
  }
  return chain
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)))
    entries.push({
      name: directory.toString('utf16le', at, at + length - 2),
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** Only the root's own: a document that is embedded in this one has streams of the same names. */
function childrenOf(root: Entry, entries: Entry[]): Entry[] {
  const found = new Set<Entry>()
  const open = [root.child]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    open.push(entry.left, entry.right)
  }
  return [...found]
}
