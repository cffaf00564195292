// The camera at the door: reads codes by the browser where it can, else by a script that is loaded only then.
import type { ReadQr } from '../read-qr.ts'

type Detector = { detect(video: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type DetectorMaker = new (options: { formats: string[] }) => Detector

const pause = 150

/** Tells every text that comes before the lens, until it is stopped. Fails where there is no camera or no permission. */
export async function watchCamera(
  video: HTMLVideoElement,
  reader: string,
  tell: (text: string) => Promise<void>,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  video.srcObject = stream
  await video.play()
  const read = await readerFor(reader)
  let watching = true
  const look = async () => {
    const text = await read(video).catch(() => null)
    if (text) await tell(text)
    if (watching) setTimeout(look, pause)
  }
  void look()
  return () => {
    watching = false
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

async function readerFor(address: string): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const made = 'BarcodeDetector' in globalThis && (globalThis as unknown as { BarcodeDetector: DetectorMaker })
  if (made) {
    const detector = new made.BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
  }
  await load(address)
  const { readQr } = globalThis as unknown as { readQr: ReadQr }
  const canvas = document.createElement('canvas')
  return async (video) => {
    const scale = Math.min(1, 640 / Math.max(1, video.videoWidth))
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen || canvas.width === 0) return null
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    return readQr(pen.getImageData(0, 0, canvas.width, canvas.height))
  }
}

const load = (address: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error('the reader of codes is not there'))
    document.head.append(script)
  })
