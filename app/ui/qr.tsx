// A QR code, drawn as one path that takes the colour of the text around it.
import { create } from 'qrcode'

const margin = 4 // modules of quiet zone, as ISO 18004 asks

export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * margin
  const squares = Array.from(modules.data, (dark, index) => {
    const [x, y] = [(index % modules.size) + margin, Math.floor(index / modules.size) + margin]
    return dark ? `M${x} ${y}h1v1h-1z` : ''
  })
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
      <path fill="#000" d={squares.join('')} />
    </svg>
  )
}
