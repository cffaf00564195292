// Whether a file that says it is a PDF or a Word document has its end too: half of one is what a broken line leaves.

import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import { mayKeep } from '#foundation/files/file.rules.ts'
import type { Brought } from '#foundation/files/file.ts'
import { kindOf } from '#foundation/files/file-kind.rules.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type FileRefusal = (KeepRefusal | { why: 'file-damaged' } | { why: 'not-a-document' }) & { name: string }

const documents = ['pdf', 'docx', 'doc', 'xlsx', 'jpg', 'png']

export function judgeFile(brought: Brought): Verdict<FileRefusal> {
  const { name, bytes } = brought
  const kept = mayKeep(brought)
  if (!kept.allowed) return refuse({ ...kept.refusal, name })
  const kind = kindOf(name, bytes) ?? ''
  if (!documents.includes(kind)) return refuse({ why: 'not-a-document', name })
  return isWhole(kind, bytes) ? allow : refuse({ why: 'file-damaged', name })
}

/** A PDF ends with its mark, a zip with its directory, in which every part begins where the file still is. */
function isWhole(kind: string, bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'pdf') return view.subarray(-2048).includes('%%EOF') && view.includes('startxref')
  if (kind !== 'docx' && kind !== 'xlsx') return true
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > view.length) return false
  const [count, from] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)]
  return count > 0 && from + 46 <= view.length && view.readUInt32LE(from) === 0x02014b50
}
