// `thidua authority make`: the keys by which this installation issues certificates. The root's key leaves this machine.
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { folderBeside, keepInstallation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { sealKey } from '#paperwork/signing/authority/sealed-key.ts'
import type { Command } from './command.ts'
import { secretOf } from './own-database.ts'

const usage = 'authority make ORGANISATION ROOT-KEY.json [--demo]'

export const authority: Command = {
  usage,
  async run(words) {
    const [verb, organisation, file, ...more] = words.filter((word) => !word.startsWith('--'))
    if (verb !== 'make' || !organisation || !file || more.length > 0) return fail(`Cách dùng — Usage: thidua ${usage}`)
    const secret = secretOf(words)
    const folder = folderBeside(secret)
    const rootKey = path.resolve(process.env.CALLED_FROM ?? '.', file)
    if (!existsSync(secret))
      return fail('Chưa có tệp secret: chạy npm start trước. — No secret yet: run npm start first.')
    if (existsSync(path.join(folder, 'root.pem')))
      return fail('Nơi này đã có khóa cấp chứng thư. — There is an authority already.')
    if (existsSync(rootKey)) return fail('Tệp khóa gốc đã có; chọn tên khác. — That file is there already.')
    const { root, made } = await makeInstallation(organisation, new Date())
    const password = newPassword()
    await writeFile(rootKey, JSON.stringify(await sealKey(root.key, password)), { mode: 0o600, flag: 'wx' })
    await keepInstallation(folder, readFileSync(secret, 'utf8'), made)
    process.stdout.write(told(rootKey, password))
    return 0
  },
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** About 119 bits, in groups that can be written on paper. */
const newPassword = (): string =>
  Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  )

const told = (
  file: string,
  password: string,
): string => `Đã tạo khóa gốc và khóa cấp chứng thư. — The root and the issuing key are made.

  1. Chép tệp này ra hai USB rồi xóa khỏi máy — copy this to two USB sticks, then delete it here:
     ${file}
  2. Ghi mật khẩu này lên giấy, cất riêng với USB; nó không hiện lại lần nào nữa —
     write this on paper and keep it apart from the sticks; it is never shown again:
     ${password}
  3. Khởi động lại phần mềm — start the product again.

Khóa gốc chỉ cần đến khi thay khóa cấp chứng thư (10 năm, hoặc khi lộ). — It is needed only to replace the issuing key.
`

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
