// `thidua read FILE [--json]`: what a plan document says, as JSON or as a summary to read.

import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { largest } from '#cycle/plan-reading/opening/open-document.ts'
import type { Read } from '#cycle/plan-reading/opening/opened.ts'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import { readingWords } from '#cycle/plan-reading/reading.words.ts'
import type { Command } from './command.ts'

import { summaryOf } from './read-summary.ts'

const [vi, en] = [readingWords({ language: 'vi' }), readingWords({ language: 'en' })]

export const read: Command = {
  usage: 'read FILE [--json]',
  async run(words) {
    const json = words.includes('--json')
    const files = words.filter((word) => word !== '--json')
    const [file] = files
    if (file === undefined || files.length > 1)
      return fail('Cần đúng một tệp: thidua read FILE [--json]. — Name exactly one file.')

    const bytes = await bytesOf(path.resolve(process.env.CALLED_FROM ?? '.', file))
    if (typeof bytes === 'string') return fail(bytes)
    const verdict = await readDocument(bytes)
    return verdict.allowed
      ? tell(verdict, json)
      : fail(`${vi.refusal(verdict.refusal)} — ${en.refusal(verdict.refusal)}`)
  },
}

/** The bytes, or why there are none. One byte too many is enough to be refused as too large. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return 'Đây không phải là tệp. — This is not a file.'
    if (found.size > largest.file) return tooLarge(found.size)
    return await readFile(file)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing) return 'Không tìm thấy tệp; hãy kiểm tra đường dẫn. — There is no such file; check its path.'
    return 'Không mở được tệp; hãy kiểm tra quyền đọc. — The file cannot be opened; check who may read it.'
  }
}

function tooLarge(size: number): string {
  const refusal = { why: 'too-large' as const, megabytes: Math.ceil(size / 1024 / 1024) }
  return `${vi.refusal(refusal)} — ${en.refusal(refusal)}`
}

function tell({ reading, notes }: Extract<Read, { allowed: true }>, json: boolean): number {
  for (const note of notes) process.stderr.write(`${vi.note(note)} — ${en.note(note)}\n`)
  process.stdout.write(`${json ? JSON.stringify(reading) : summaryOf(reading)}\n`)
  return 0
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
