// Runs in the browser where it cannot read codes itself: reads a QR code out of a picture. Loaded only there.
import jsQR from 'jsqr'

export type ReadQr = (picture: ImageData) => string | null

const read: ReadQr = ({ data, width, height }) =>
  jsQR.default(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null

Object.assign(globalThis, { readQr: read })
