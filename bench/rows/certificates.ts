// A thousand different certificates: seconds, memory, and against LibreOffice, which turns as many Word files into PDF.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { textOf } from '#paperwork/documents/certificates/placed.ts'
import { template, thousand } from '../certificates.ts'
import { startChild } from '../child.ts'
import { type Measure, type Row, rounded } from '../row.ts'

let measured: Promise<{ seconds: number; megabytes: number }> | undefined

export const certificateRows: Measure[] = [
  { name: 'certificates-1000', limit: '≤ 8 s', run: async () => row('certificates-1000', (await ours()).seconds, 's') },
  {
    name: 'certificates-1000-memory',
    limit: '≤ 400 MB',
    run: async () => row('certificates-1000-memory', (await ours()).megabytes, 'MB'),
  },
  {
    name: 'certificates-against-libreoffice',
    limit: 'ratio ≥ 10',
    async run() {
      const theirs = await office()
      const { seconds } = await ours()
      const made = row('certificates-against-libreoffice', seconds, 's')
      if (theirs === null) return { ...made, against: 'nobody: skipped, LibreOffice is not installed' }
      return { ...made, against: 'soffice --convert-to pdf', ratio: rounded(theirs / seconds) }
    },
  },
]

const row = (name: string, value: number, unit: string): Row => ({
  ...{ name, unit },
  value: rounded(value),
  against: null,
  ratio: null,
})

function ours(): Promise<{ seconds: number; megabytes: number }> {
  measured ??= startChild('bench/certificates-child.ts', {}).then(async (child) => {
    await child.stop()
    return { seconds: Number(child.told.seconds), megabytes: Number(child.told.megabytes) }
  })
  return measured
}

/** Seconds for the same thousand; null where it is not installed. */
async function office(): Promise<number | null> {
  if (spawnSync('soffice', ['--version']).status !== 0) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
  try {
    mkdirSync(path.join(folder, 'out'))
    for (const [index, person] of thousand.entries())
      writeFileSync(path.join(folder, `${index}.docx`), await wordOf(person))
    const began = performance.now()
    for (let first = 0; first < thousand.length; first += inOneCall) convert(folder, first)
    const seconds = (performance.now() - began) / 1000
    if (readdirSync(path.join(folder, 'out')).length !== thousand.length) throw new Error('LibreOffice left some out')
    return seconds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice leaves a call after some 250 files without a word, so it is asked in a few. */
const inOneCall = 200

function convert(folder: string, first: number): void {
  const files = thousand.slice(first, first + inOneCall).map((_, index) => path.join(folder, `${first + index}.docx`))
  const to = ['--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'out')]
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...to, ...files], { stdio: 'ignore' })
}

/** The same words in the same sizes, one paragraph for each box. */
function wordOf(person: (typeof thousand)[number]): Promise<Buffer> {
  const children = template.boxes.map((box) => {
    const run = new TextRun({
      text: textOf(box, person),
      font: 'Times New Roman',
      size: box.size * 2,
      bold: box.bold ?? false,
    })
    return new Paragraph({ alignment: box.align, children: [run] })
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
