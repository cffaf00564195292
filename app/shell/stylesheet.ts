// The one stylesheet, under an address that changes with its content, so that browsers keep it for good.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const source = readFileSync(new URL('../ui/style.css', import.meta.url), 'utf8')
const text = transformSync(source, { loader: 'css', minify: true }).code
const version = createHash('sha256').update(text).digest('hex').slice(0, 8)

export const stylesheet = { text, url: `/style.${version}.css` }
