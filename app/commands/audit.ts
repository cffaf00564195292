// `thidua audit verify`: every committee's journal recomputed; the first broken link, bent and erased payloads, a missing end.
// With `--heads FILE` also against a published list: a cut end with a rewritten head shows by nothing else.

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { headsIn } from '#foundation/audit/head.rules.ts'
import type { HeadsFile } from '#foundation/audit/head.ts'
import { type Verified, verifyJournals } from '#foundation/audit/verify.acts.ts'
import { type HeadsFinding, holds, keepsHeads } from '#foundation/audit/verify.rules.ts'
import type { Command } from './command.ts'

import { noData, withDatabase } from './own-database.ts'

export const audit: Command = {
  usage: 'audit verify [--heads FILE] [--demo]',
  async run(words) {
    if (words[0] !== 'verify') return told('Cách dùng — Usage: thidua audit verify [--heads FILE] [--demo]')
    const at = words.indexOf('--heads')
    const file = at === -1 ? null : await headsFrom(words[at + 1] ?? '')
    if (at !== -1 && !file) return told('Tệp này không phải sổ niêm. — This file is no list of published heads.')
    const verified = await withDatabase(words, (url) => verifyJournals(url, file))
    if (!verified) return noData()
    for (const one of verified) process.stdout.write(`${reportOf(one)}\n`)
    if (file && !verified.some(({ heads }) => heads))
      return told('Sổ niêm này không thuộc cấp ủy nào ở đây. — The list belongs to no committee here.')
    return verified.every(isSound) ? 0 : 1
  },
}

const isSound = (one: Verified): boolean => holds(one) && (one.heads === null || keepsHeads(one.heads))

async function headsFrom(name: string): Promise<HeadsFile | null> {
  const text = await readFile(path.resolve(process.env.CALLED_FROM ?? '.', name), 'utf8').catch(() => '')
  return headsIn(text)
}

export function reportOf(one: Verified): string {
  const { entries, firstBroken, cutOff, bent, erased } = one
  const lines = [
    `${one.name} (${one.tenant}): ${entries} mục — entries`,
    firstBroken && `  ĐỨT ở mục ${firstBroken} — BROKEN at entry ${firstBroken}`,
    cutOff && `  THIẾU ${cutOff} mục cuối — the last ${cutOff} entries are MISSING`,
    entries === 0 && '  KHÔNG CÓ mục nào — there are NO entries',
    bent.length > 0 && `  SAI nội dung ở mục ${bent.join(', ')} — payload BENT at entry ${bent.join(', ')}`,
    erased.length > 0 && `  nội dung đã xóa ở mục ${erased.join(', ')} — payload erased at entry ${erased.join(', ')}`,
    holds(one) && '  liền mạch — holds',
    ...(one.heads ? headLines(one.heads) : []),
  ]
  return lines.filter(Boolean).join('\n')
}

function headLines(heads: HeadsFinding): (string | false)[] {
  const { days, brokenLine, lost } = heads
  return [
    brokenLine !== null &&
      `  sổ niêm ĐỨT ở dòng ${brokenLine + 1} — the list of heads is BROKEN at line ${brokenLine + 1}`,
    lost !== null &&
      `  KHÁC sổ niêm ngày ${lost.day}: mục ${lost.seq} đã mất hay bị viết lại — entry ${lost.seq}, published on ${lost.day}, is LOST or rewritten`,
    keepsHeads(heads) && `  khớp sổ niêm ${days} ngày — agrees with ${days} published days`,
  ]
}

function told(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
