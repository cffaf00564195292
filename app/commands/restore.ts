// `thidua restore DIR`: a backup into an empty installation, all of it or nothing, with the figures that prove it.
import path from 'node:path'
import { restoreWords } from '#backup/backup.words.ts'
import { restore as bringBack, type Restored } from '#backup/restore.ts'
import type { Command } from './command.ts'
import { emptyPlace } from './own-database.ts'
import { interrupted } from './signal.ts'

const [vi, en] = [restoreWords({ language: 'vi' }), restoreWords({ language: 'en' })]

export const restore: Command = {
  usage: 'restore DIR',
  async run(words) {
    const [named, ...more] = words
    if (!named || more.length > 0) {
      process.stderr.write('Cần đúng một thư mục: thidua restore DIR. — Name exactly one folder.\n')
      return 2
    }
    const began = performance.now()
    const place = emptyPlace()
    try {
      const outcome = await bringBack(path.resolve(process.env.CALLED_FROM ?? '.', named), place.reach, interrupted())
      if (outcome.allowed) tell(outcome, (performance.now() - began) / 1000)
      else process.stderr.write(`${vi.refusal(outcome.refusal)} — ${en.refusal(outcome.refusal)}\n`)
      return outcome.allowed ? 0 : 2
    } finally {
      await place.leave()
    }
  },
}

function tell({ manifest, figures }: Restored, seconds: number): void {
  const { committees, tables, rows, files, entries } = figures
  const s = seconds.toFixed(1)
  process.stdout.write(
    `Đã phục hồi bản sao lưu lúc ${manifest.at}: ${committees} cấp ủy, ${tables} bảng, ${rows} dòng đủ số, ${files} tệp đúng mã, ${entries} mục sổ liền mạch, ${s} giây. — Restored the backup of ${manifest.at}: ${committees} committees, ${tables} tables, all ${rows} rows counted, ${files} files match their hashes, ${entries} journal entries hold, ${s} s.\n`,
  )
  if (!manifest.secret)
    process.stderr.write(
      'Bản sao lưu này không có tệp secret: hãy chép tệp đó về trước khi chạy. — This backup has no secret file: bring it back before you start.\n',
    )
}
