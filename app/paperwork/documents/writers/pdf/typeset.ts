// Makes PDF/A-2b of documents, in the thread that calls it. The same document gives the same bytes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tinosFiles } from '../../fonts/tinos.ts'
import type { Job } from './job.ts'

const folder = import.meta.dirname
const read = (name: string): string => readFileSync(path.join(folder, `${name}.typ`), 'utf8')
const sources = { sheet: read('sheet'), certificate: read('certificate'), signature: read('signature') }
const standard = 'a-2b'
const evictedEvery = 20

let compiler: NodeCompiler | undefined
let documents = 0

export function typeset(job: Job): Uint8Array[] {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: tinosFiles() }], workspace: folder })
  const { picture } = job
  if (picture) compiler.mapShadow(path.join(folder, picture.name), Buffer.from(picture.bytes))
  return job.documents.map((data) => typesetOne(job.source, data))
}

function typesetOne(source: Job['source'], data: string): Uint8Array {
  if (!compiler) throw new Error('no compiler yet')
  const compiled = compiler.compile({ mainFileContent: sources[source], inputs: { [source]: data } })
  if (!compiled.result)
    throw new Error(`the typesetter refused: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const bytes = compiler.pdf(compiled.result, { pdfStandard: standard })
  if (++documents % evictedEvery === 0) compiler.evictCache(10) // without it, 2,000 documents take 1.5 GB
  return new Uint8Array(bytes)
}
