// Word files turned into PDF by LibreOffice, all in one call, each by its name; null where LibreOffice is not installed.
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

export async function converted(files: Record<string, Uint8Array>): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'papers-'))
  try {
    mkdirSync(path.join(folder, 'out'))
    const names = Object.keys(files)
    for (const name of names) writeFileSync(path.join(folder, `${name}.docx`), files[name] ?? new Uint8Array())
    const profile = `-env:UserInstallation=file://${folder}/profile` // else two at once refuse each other
    const paths = names.map((name) => path.join(folder, `${name}.docx`))
    const outdir = ['--outdir', path.join(folder, 'out')]
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', ...outdir, ...paths], {
      timeout: 240_000,
    })
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, 'out', `${name}.pdf`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
