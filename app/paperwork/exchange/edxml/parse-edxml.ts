// Bytes to a message: the newer form and the older one in a SOAP envelope, by any prefix. Runs in the thread of edxml-worker.ts.
import { refuse } from '#kernel/verdict.ts'
import { readDocument } from './read-document.ts'
import { readStatus } from './read-status.ts'
import { type Read, Unreadable } from './reading.ts'
import { find, partsOf } from './xml-reading.ts'

export function parseEdxml(bytes: Uint8Array): Read {
  try {
    const root = partsOf(bytes)
    const name = root.name.toLowerCase()
    if (name !== 'edxml' && name !== 'envelope')
      throw new Unreadable({ why: 'not-edxml', root: root.name.slice(0, 40) })
    const [header, status] = [find(root, 'MessageHeader'), find(root, 'Status')]
    if (header) return { allowed: true, message: readDocument(root, header) }
    if (status) return { allowed: true, message: readStatus(status) }
    throw new Unreadable({ why: 'field-missing', field: 'MessageHeader' })
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.refusal)
    throw error
  }
}
