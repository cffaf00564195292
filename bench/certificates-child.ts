// Writes a thousand different certificates as files, in a process that does nothing else, and tells how long and how large.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeCertificates } from '#paperwork/documents/writers/pdf/write-certificates.ts'
import { granted, template, thousand } from './certificates.ts'
import { answerMeasurer } from './child.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
const began = performance.now()
let number = 0
for await (const file of writeCertificates(template, thousand, granted))
  writeFileSync(path.join(folder, `${number++}.pdf`), file)
const seconds = (performance.now() - began) / 1000
rmSync(folder, { recursive: true })
answerMeasurer({ origin: '', seconds: String(seconds), megabytes: String(process.resourceUsage().maxRSS / 1024) })
