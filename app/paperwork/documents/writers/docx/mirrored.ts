// Tells a Word file that its even pages are mirrored, which the library that writes it cannot.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const settings = 'word/settings.xml'
const before = /<w:displayBackgroundShape\/>/ // what the schema wants to stand before it

export function withMirroredMargins(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const text = strFromU8(files[settings] ?? new Uint8Array())
  if (!before.test(text)) throw new Error('the settings of the Word file are not where they were')
  return zipSync({ ...files, [settings]: strToU8(text.replace(before, '$&<w:mirrorMargins/>')) })
}
