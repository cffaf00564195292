// npm run audit [--registry URL] — asks the registry's advisory service about every locked package, through npm itself.
// Exit code 0: asked, and nothing known; 1: something is known; 2: it could not be asked, which is never a pass.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

type Advisory = { severity?: string; via?: ({ title?: string; url?: string } | string)[] }
export type Answer = { auditReportVersion?: number; vulnerabilities?: Record<string, Advisory>; message?: string }
export type Outcome = { code: 0 | 1 | 2; lines: string[] }

/** `text` is what `npm audit --json` printed. Only a report counts as an answer: anything else means that nobody was asked. */
export function outcomeOf(text: string): Outcome {
  const answer = parsed(text)
  const found = answer?.vulnerabilities
  if (answer?.auditReportVersion === undefined || found === undefined)
    return { code: 2, lines: [`COULD NOT BE ASKED: ${answer?.message ?? 'npm gave no report'}. This is no pass.`] }
  const lines = Object.entries(found).map(([name, one]) => `${one.severity ?? 'unknown'}: ${name}${titlesOf(one)}`)
  if (lines.length > 0) return { code: 1, lines: [...lines, `${lines.length} packages with known advisories.`] }
  return { code: 0, lines: ['Asked: no advisory is known for any locked package.'] }
}

const titlesOf = ({ via = [] }: Advisory): string =>
  via.map((one) => (typeof one === 'string' ? ` (by ${one})` : ` — ${one.title ?? ''} ${one.url ?? ''}`)).join('')

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return null
  }
}

/** The npm that started this script, else the one on the path. */
export function askRegistry(options: string[]): Outcome {
  const npm = process.env.npm_execpath
  const [command, first] = npm && existsSync(npm) ? [process.execPath, [npm]] : ['npm', []]
  const words = [...first, 'audit', '--json', '--audit=true', '--package-lock-only', '--fetch-retries=0', ...options]
  const { stdout } = spawnSync(command, words, { encoding: 'utf8', timeout: 120_000 })
  return outcomeOf(stdout ?? '')
}

if (import.meta.main) {
  const { code, lines } = askRegistry(process.argv.slice(2))
  for (const line of lines) (code === 0 ? console.log : console.error)(line)
  process.exitCode = code
}
