// The wanted files inside a .docx, inflated never beyond a limit, whatever the archive claims about their size.
import { crc32, inflateRawSync } from 'node:zlib'
import { type Refused, refuse } from '#kernel/verdict.ts'

export type ZipRefusal = { why: 'damaged' | 'zip-bomb' | 'encrypted' }
export type Unzipped = { allowed: true; names: string[]; parts: Map<string, Uint8Array> } | Refused<ZipRefusal>

const mega = 1024 * 1024
/** No honest plan comes near: bytes of one wanted file, bytes that all files claim, number of files. */
const limits = { part: 48 * mega, archive: 256 * mega, entries: 5000 }

const endRecord = { signature: 0x06054b50, length: 22, comment: 0xffff }
const centralRecord = { signature: 0x02014b50, length: 46 }
const localRecord = { signature: 0x04034b50, length: 30 }

type Entry = { name: string; encrypted: boolean; method: number; sum: number; packed: number; size: number; at: number }
type Fault = ZipRefusal['why']

export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view)
  if (typeof entries === 'string') return refuse({ why: entries })

  const parts = new Map<string, Uint8Array>()
  let budget = limits.part
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const part = inflate(view, entry, budget)
    if (typeof part === 'string') return refuse({ why: part })
    parts.set(entry.name, part)
    budget -= part.length
  }
  return { allowed: true, names: entries.map(({ name }) => name), parts }
}

function entriesOf(view: Buffer): Entry[] | Fault {
  const end = endOf(view)
  if (end === undefined) return 'damaged'
  const count = view.readUInt16LE(end + 10)
  if (count > limits.entries) return 'zip-bomb'

  const entries: Entry[] = []
  let at = view.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + centralRecord.length > view.length || view.readUInt32LE(at) !== centralRecord.signature) return 'damaged'
    const name = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + centralRecord.length, at + centralRecord.length + name),
      encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      sum: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    })
    at += centralRecord.length + name + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  const claimed = entries.reduce((sum, { size }) => sum + size, 0)
  return claimed > limits.archive ? 'zip-bomb' : entries
}

/** The end record stands last, before a comment. */
function endOf(view: Buffer): number | undefined {
  const first = view.length - endRecord.length
  for (let at = first; at >= Math.max(0, first - endRecord.comment); at--) {
    if (view.readUInt32LE(at) === endRecord.signature) return at
  }
  return undefined
}

function inflate(view: Buffer, entry: Entry, budget: number): Uint8Array | Fault {
  if (entry.encrypted) return 'encrypted'
  if (entry.size > budget) return 'zip-bomb'
  if (entry.at + localRecord.length > view.length) return 'damaged'
  if (view.readUInt32LE(entry.at) !== localRecord.signature) return 'damaged'

  const start = entry.at + localRecord.length + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28)
  if (start + entry.packed > view.length) return 'damaged'
  const part = unpack(view.subarray(start, start + entry.packed), entry.method, budget)
  if (typeof part === 'string') return part
  return part.length === entry.size && crc32(part) === entry.sum ? part : 'damaged'
}

function unpack(packed: Buffer, method: number, budget: number): Uint8Array | Fault {
  if (method === 0) return packed
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) })
  } catch (error) {
    return error instanceof RangeError ? 'zip-bomb' : 'damaged' // RangeError: it holds more than it claims
  }
}
