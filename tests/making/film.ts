// A film of one still picture, as a browser takes it for a camera: YUV4MPEG2, grey, with a QR code in the middle.
import { create } from 'qrcode'

const [width, height] = [640, 480]

export function filmOf(text: string): Uint8Array {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = Math.floor((height - 40) / modules.size)
  const [left, top] = [width, height].map((length) => Math.floor((length - side * modules.size) / 2)) as [
    number,
    number,
  ]
  const light = new Uint8Array(width * height).fill(235)
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      for (let y = 0; y < side; y++) {
        const from = (top + row * side + y) * width + left + column * side
        light.fill(16, from, from + side)
      }
    }
  const colour = new Uint8Array((width * height) / 2).fill(128)
  const frame = [new TextEncoder().encode('FRAME\n'), light, colour]
  const head = new TextEncoder().encode(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  return new Uint8Array(Buffer.concat([head, ...frame, ...frame, ...frame]))
}
