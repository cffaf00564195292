// npm run papers — takes the pictures of docs/papers anew from the samples of the tests; wants pdftoppm.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeCertificates } from '#paperwork/documents/writers/pdf/write-certificates.ts'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { granted, person, template } from '../tests/papers/samples/certificate.ts'
import { samples } from '../tests/papers/samples/samples.ts'

const folder = 'docs/papers'
mkdirSync(folder, { recursive: true })
const temporary = mkdtempSync(path.join(tmpdir(), 'papers-'))
const { plan, dispatch, stateDecision, minutes, estimate, smallInvitation } = samples

for (const [name, paper] of Object.entries({ plan, dispatch, stateDecision, minutes, estimate, smallInvitation }))
  picture(name, await writePdf(paper))
for await (const file of writeCertificates(template, [person], granted)) picture('certificate', file)
rmSync(temporary, { recursive: true })

/** Of the first page. */
function picture(name: string, bytes: Uint8Array): void {
  const file = path.join(temporary, `${name}.pdf`)
  writeFileSync(file, bytes)
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', file, path.join(folder, kebab)])
}
