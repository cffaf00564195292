// The files of a package: named in the manifest, carried outside the envelope, as they are or as a zip of one.
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Attachment } from './attachment.ts'
import { largestPackage, mostFiles, Unreadable } from './reading.ts'
import { find, type Part, textOf } from './xml-reading.ts'

export function readAttachments(root: Part): Attachment[] {
  const carried = allOf(root, 'Attachment').filter((part) => part.children.length > 0)
  if (carried.length > mostFiles) throw new Unreadable({ why: 'too-many-parts' })
  const files = carried.map(attachmentOf)
  const known = new Set(files.map(({ contentId }) => contentId))
  for (const reference of allOf(find(root, 'edXMLManifest') ?? find(root, 'Manifest'), 'Reference')) {
    const wanted = bare(textOf(reference, 'ContentId'))
    if (wanted !== '' && !known.has(wanted))
      throw new Unreadable({ why: 'file-missing', name: textOf(reference, 'AttachmentName') || wanted })
  }
  return files
}

/** With `cid:` before it or without. */
const bare = (id: string): string => id.replace(/^cid:/i, '')

function attachmentOf(part: Part, index: number): Attachment {
  const name = textOf(part, 'AttachmentName') || `tep-${index + 1}`
  const encoded = (textOf(part, 'ContentTransferEncoded') || textOf(part, 'Content')).replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
    throw new Unreadable({ why: 'file-damaged', name })
  const bytes = unpacked(new Uint8Array(Buffer.from(encoded, 'base64')), name)
  const contentType = textOf(part, 'ContentType')
  return {
    contentId: bare(textOf(part, 'ContentId')),
    contentType,
    name,
    description: textOf(part, 'Description'),
    bytes,
  }
}

/** A zip of exactly one file is a wrapping; a Word document is a zip of many and stands as it is. */
function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04') return bytes
  try {
    const sizes: number[] = []
    unzipSync(bytes, { filter: ({ originalSize }) => sizes.push(originalSize) < 0 })
    if (sizes.length !== 1) return bytes
    if ((sizes[0] ?? 0) > largestPackage) throw new Unreadable({ why: 'file-too-large', name })
    const [inner] = Object.values(unzipSync(bytes))
    if (!inner || crc32(inner) !== sumIn(bytes)) throw new Unreadable({ why: 'file-damaged', name })
    return inner
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable({ why: 'file-damaged', name })
  }
}

/** The checksum that the zip's directory names for its first file: the library does not look. */
function sumIn(zip: Uint8Array): number {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const directory = view.readUInt32LE(view.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  return view.readUInt32LE(directory + 16)
}

function allOf(part: Part | undefined, name: string): Part[] {
  if (!part) return []
  return part.children.flatMap((one) => (one.name.toLowerCase() === name.toLowerCase() ? [one] : allOf(one, name)))
}
