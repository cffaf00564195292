// A QR code as a picture of one path.
import { create } from 'qrcode'

const margin = 4 // modules of quiet zone, as ISO 18004 asks

export function codePicture(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * margin
  const squares = Array.from(modules.data, (dark, index) =>
    dark ? `M${(index % modules.size) + margin} ${Math.floor(index / modules.size) + margin}h1v1h-1z` : '',
  )
  const path = `<path fill="#000" d="${squares.join('')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${path}</svg>`
}
