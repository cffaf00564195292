// What a scan of a blank is: PNG or JPEG, and how many dots, read of its first bytes without unpacking it.

export type Picture = { kind: 'png' | 'jpg'; width: number; height: number }

export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return pngOf(view) ?? jpegOf(view)
}

const pngMark = 0x89504e47

function pngOf(view: DataView): Picture | null {
  if (view.byteLength < 33 || view.getUint32(0) !== pngMark) return null
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** From segment to segment, until the one that begins a frame. */
function jpegOf(view: DataView): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (beginsFrame(marker)) return { kind: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Others of these numbers are tables. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
