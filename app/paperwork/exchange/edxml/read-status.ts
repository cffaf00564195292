// A status message: which of our documents it speaks of, and what became of it.
import type { EdxmlStatus } from './edxml.ts'
import { readOrgan, readReference, readStaff } from './read-parts.ts'
import { Unreadable } from './reading.ts'
import { statusCodeOf } from './status-code.ts'
import { child, type Part, textOf } from './xml-reading.ts'

export function readStatus(status: Part): EdxmlStatus {
  const about = child(status, 'ResponseFor')
  if (!about) throw new Unreadable({ why: 'field-missing', field: 'ResponseFor' })
  const responseFor = readReference(about)
  if (responseFor.documentId === '' && responseFor.number === '')
    throw new Unreadable({ why: 'field-missing', field: 'ResponseFor/DocumentId' })
  const written = textOf(status, 'StatusCode')
  if (written === '') throw new Unreadable({ why: 'field-missing', field: 'StatusCode' })
  const code = statusCodeOf(written)
  if (!code) throw new Unreadable({ why: 'field-wrong', field: 'StatusCode' })
  const from = readOrgan(child(status, 'From'))
  const [description, at] = [textOf(status, 'Description'), textOf(status, 'Timestamp')]
  return { kind: 'status', from, responseFor, code, description, at, staff: readStaff(child(status, 'StaffInfo')) }
}
