// `thidua backup DIR`: everything that the installation holds, into a new folder, while it goes on serving.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { backUp } from '#backup/back-up.ts'
import { backupWords } from '#backup/backup.words.ts'
import type { Manifest } from '#backup/manifest.ts'
import type { Command } from './command.ts'
import { noData, secretOf, withDatabase } from './own-database.ts'
import { interrupted } from './signal.ts'

const [vi, en] = [backupWords({ language: 'vi' }), backupWords({ language: 'en' })]

export const backup: Command = {
  usage: 'backup DIR [--demo]',
  async run(words) {
    const [named, ...more] = words.filter((word) => word !== '--demo')
    if (!named || more.length > 0) {
      process.stderr.write('Cần đúng một thư mục: thidua backup DIR. — Name exactly one folder.\n')
      return 2
    }
    const folder = path.resolve(process.env.CALLED_FROM ?? '.', named)
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    const wanted = { folder, secret: secretOf(words), version, signal: interrupted() }
    const began = performance.now()
    const outcome = await withDatabase(words, (url) => backUp({ url, ...wanted }))
    if (!outcome) return noData()
    if (!outcome.allowed) {
      process.stderr.write(`${vi.refusal(outcome.refusal)} — ${en.refusal(outcome.refusal)}\n`)
      return 2
    }
    tell(outcome.manifest, folder, (performance.now() - began) / 1000)
    return 0
  },
}

function tell({ tables, journals, secret }: Manifest, folder: string, seconds: number): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const megabytes = Math.ceil(tables.reduce((sum, table) => sum + table.bytes, 0) / 1024 / 1024)
  const files = tables.find(({ name }) => name === 'file_content')?.rows ?? 0
  const figures = [tables.length, rows, files, journals.length, megabytes, seconds.toFixed(1)] as const
  const [t, r, f, c, m, s] = figures
  process.stdout.write(
    `Đã sao lưu vào ${folder}: ${c} cấp ủy, ${t} bảng, ${r} dòng, ${f} tệp, ${m} MB, ${s} giây. — Backed up: ${c} committees, ${t} tables, ${r} rows, ${f} files, ${m} MB, ${s} s.\n`,
  )
  process.stdout.write(
    'Bản sao lưu chứa mật khẩu đã băm và khóa bí mật: hãy cất như cất con dấu. — It holds secrets: keep it like a seal.\n',
  )
  if (!secret)
    process.stderr.write(
      'Không tìm thấy tệp secret của nơi cài đặt: hãy cất riêng, thiếu nó thì lớp xác thực thứ hai không mở lại được. — The installation has no secret file here: keep it apart, second factors cannot be opened without it.\n',
    )
}
