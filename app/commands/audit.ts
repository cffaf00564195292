// `thidua audit verify`: every committee's journal recomputed; the first broken link, bent and erased payloads, a missing end.

import { type Verified, verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import type { Command } from './command.ts'

import { noData, withDatabase } from './own-database.ts'

export const audit: Command = {
  usage: 'audit verify [--demo]',
  async run(words) {
    if (words[0] !== 'verify') {
      process.stderr.write('Cách dùng — Usage: thidua audit verify [--demo]\n')
      return 2
    }
    const verified = await withDatabase(words, verifyJournals)
    if (!verified) return noData()
    for (const one of verified) process.stdout.write(`${reportOf(one)}\n`)
    return verified.every(holds) ? 0 : 1
  },
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
  ]
  return lines.filter(Boolean).join('\n')
}
