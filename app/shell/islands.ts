// The few scripts that run in the browser, each under an address that changes with its content. Pages work without them.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** Its address never changes: by it browsers know the worker again. */
export const checkInWorker = island('check-in-worker').text

export const islands = {
  checkIn: island('check-in'),
  readQr: island('read-qr'),
  renew: island('renew'),
  selectWords: island('select-words'),
  slideDays: island('slide-days'),
  passkey: island('passkey'),
  watch: island('watch'),
  showPassword: island('show-password'),
  signEnrol: island('sign-enrol'),
  signDocument: island('sign-document'),
  signWall: island('sign-wall'),
}

function island(name: string): { text: string; url: string } {
  const entry = fileURLToPath(new URL(`../islands/${name}.ts`, import.meta.url))
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2020',
  })
  const text = built.outputFiles[0]?.text ?? ''
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { text, url: `/${name}.${version}.js` }
}
