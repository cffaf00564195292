// The file as a whole, or, where something foreign was put behind it, as far as it can be read.
import { Malformed } from '../der/malformed.ts'
import { openDocument, type PdfDocument } from '../reading/document.ts'

export type LatestState = { document: PdfDocument; isWhole: boolean }

const mostTries = 20
const mark = '%%EOF'

/** Throws `Malformed` where no state of the file can be read. */
export function latestState(bytes: Uint8Array): LatestState {
  try {
    return { document: openDocument(bytes), isWhole: true }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    const document = earlierState(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (!document) throw error
    return { document, isWhole: false }
  }
}

function earlierState(file: Buffer): PdfDocument | null {
  let end = file.lastIndexOf(mark)
  for (let tries = 0; end > 0 && tries < mostTries; tries++, end = file.lastIndexOf(mark, end - 1)) {
    try {
      return openDocument(file, end + mark.length)
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
    }
  }
  return null
}
