// `thidua verify FILE.pdf`: every signature, who, when, by whose certificate, and what was changed afterwards.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Malformed, malformed } from '#paperwork/signing/der/malformed.ts'
import { checkPdf } from '#paperwork/signing/verify/check-pdf.ts'
import { blocksIn } from '#paperwork/signing/verify/pem.ts'
import type { Verdict } from '#paperwork/signing/verify/report.ts'
import { reportWords } from '#paperwork/signing/verify/report.words.ts'
import { reportText } from '#paperwork/signing/verify/report-lines.words.ts'
import { openTrust, type Trust } from '#paperwork/signing/verify/trust.ts'
import type { Command } from './command.ts'
import { secretOf } from './own-database.ts'

const usage = 'verify FILE.pdf [--trust ROOTS.pem] [--crl LIST.crl] [--json] [--en] [--demo]'

/** 3: nothing was changed, and who signed is not known here. */
const exitCodes: Record<Verdict, number> = { sound: 0, doubtful: 3, unsound: 1, unsigned: 1, unreadable: 1 }

export const verify: Command = {
  usage,
  async run(words) {
    const [file, ...more] = words.filter((word, index) => !word.startsWith('--') && !isValue(words[index - 1]))
    if (file === undefined || more.length > 0) return fail(`Cách dùng — Usage: thidua ${usage}`)
    const language = words.includes('--en') ? 'en' : 'vi'
    const bytes = await readFile(at(file)).catch(() => null)
    if (!bytes) return fail('Không mở được tệp; hãy kiểm tra đường dẫn. — The file cannot be opened; check its path.')
    const trust = await trustFrom(words)
    if (!trust) return fail('Tệp chứng thư hoặc danh sách thu hồi không đọc được. — A trusted file cannot be read.')
    const checked = await checkPdf(bytes, trust)
    if (!checked.allowed) return fail(reportWords({ language }).refusal(checked.refusal))
    const { report } = checked
    process.stdout.write(`${words.includes('--json') ? JSON.stringify(report) : reportText(report, language)}\n`)
    return exitCodes[report.verdict]
  },
}

const isValue = (word: string | undefined): boolean => word === '--trust' || word === '--crl'
const at = (file: string): string => path.resolve(process.env.CALLED_FROM ?? '.', file)

/** What the words name, and what this installation keeps of its own; null where a named file is none. */
async function trustFrom(words: string[]): Promise<Trust | null> {
  const named = (word: string) => words.flatMap((one, index) => (words[index - 1] === word ? [at(one)] : []))
  const own = path.join(path.dirname(secretOf(words)), 'signing')
  const kept = (await readdir(own).catch(() => [])).map((name) => path.join(own, name))
  const read = async (files: string[], kind: Parameters<typeof blocksIn>[1]) => {
    const found = await Promise.all(files.map(async (file) => blocksIn(await readFile(file), kind)))
    return found.some((blocks) => blocks.length === 0)
      ? malformed('a file that holds nothing of the kind')
      : found.flat()
  }
  try {
    const trust: Trust = {
      roots: await read([...named('--trust'), ...kept.filter((file) => file.endsWith('root.pem'))], 'CERTIFICATE'),
      authorities: await read(
        kept.filter((file) => file.endsWith('issuer.pem')),
        'CERTIFICATE',
      ),
      revocationLists: await read([...named('--crl'), ...kept.filter((file) => file.endsWith('.crl'))], 'X509 CRL'),
      at: new Date(),
    }
    openTrust(trust)
    return trust
  } catch (error) {
    if (error instanceof Malformed || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
