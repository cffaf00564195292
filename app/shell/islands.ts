// The few scripts that run in the browser, each under an address that changes with its content. Pages work without them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

export const islands = { selectWords: island('select-words'), watch: island('watch') }

function island(name: string): { text: string; url: string } {
  const source = readFileSync(new URL(`../islands/${name}.ts`, import.meta.url), 'utf8')
  const text = transformSync(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2020' }).code
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { text, url: `/${name}.${version}.js` }
}
