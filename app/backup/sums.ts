// The checksums of a backup, one file in the form that `sha256sum -c` reads: whoever has lost the product can still check it.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'

export const sumsFile = 'SHA256SUMS'

export type SumRefusal =
  | { why: 'no-backup' }
  | { why: 'file-missing'; file: string }
  | { why: 'file-bent'; file: string }

export async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(part)
  return hash.digest('hex')
}

export const sumsText = (sums: Map<string, string>): string =>
  [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('')

/** Every named file read from end to end. Its list comes back, so that the caller can say what must stand in it. */
export async function checkSums(folder: string): Promise<(Allowed & { files: string[] }) | Refused<SumRefusal>> {
  const text = await readFile(path.join(folder, sumsFile), 'utf8').catch(() => null)
  if (text === null) return refuse({ why: 'no-backup' })

  const sums = parse(text)
  if (!sums) return refuse({ why: 'file-bent', file: sumsFile })
  for (const [file, sum] of sums) {
    const found = await sumOf(path.join(folder, file)).catch(() => null)
    if (found === null) return refuse({ why: 'file-missing', file })
    if (found !== sum) return refuse({ why: 'file-bent', file })
  }
  return { allowed: true, files: [...sums.keys()] }
}

function parse(text: string): Map<string, string> | null {
  if (!text.endsWith('\n')) return null
  const lines = text.slice(0, -1).split('\n')
  const parsed = lines.map((line) => /^([0-9a-f]{64}) {2}((?:(?:tables|signing)\/)?[A-Za-z_][\w.-]*)$/.exec(line))
  const sums = new Map(parsed.flatMap((line) => (line?.[1] && line[2] ? [[line[2], line[1]] as const] : [])))
  return sums.size === lines.length ? sums : null
}
