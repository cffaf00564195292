// Makes PDF/A-2b of a sheet, in the thread that calls it. The same sheet gives the same bytes.
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tinosFiles } from '../../fonts/tinos.ts'
import type { Sheet } from '../../layouts/sheet.ts'

const source = readFileSync(new URL('./sheet.typ', import.meta.url), 'utf8')
const standard = 'a-2b'
const evictedEvery = 20

let compiler: NodeCompiler | undefined
let documents = 0

export function typeset(sheet: Sheet): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: tinosFiles() }], workspace: import.meta.dirname })
  const data = JSON.stringify({ ...sheet, dated: sheet.dated.split('-').map(Number) })
  const compiled = compiler.compile({ mainFileContent: source, inputs: { sheet: data } })
  if (!compiled.result)
    throw new Error(`the typesetter refused: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const bytes = compiler.pdf(compiled.result, { pdfStandard: standard })
  if (++documents % evictedEvery === 0) compiler.evictCache(10) // without it, 2,000 documents take 1.5 GB
  return new Uint8Array(bytes)
}
