// npm start, and npm run demo with --demo: the database, its newest migration, the server; Ctrl-C stops all that was started.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Embedded, startEmbedded } from './db/embedded.ts'
import { migrate, NewerDatabase, NotUnicode, RolesMissing } from './db/migrate.ts'
import { log, toldOf } from './kernel/log.ts'
import { useInstallation } from './paperwork/signing/authority/here.ts'
import { reactEverywhere } from './reactions.ts'
import { open, type Running } from './server.ts'
import { BadSettings, settingsOf } from './serving/settings.ts'

const demo = process.argv.includes('--demo')
const folder = path.join(process.env.DATA_DIR ?? '.data', demo ? 'demo' : 'main')
let embedded: Embedded | undefined
let running: Running | undefined
let stopping = false

// A terminal sends Ctrl-C to every process of its group and npm passes it on: the second one must not cut the first short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop(0))
}

// Where nobody watches, every request has its line; a terminal keeps the greeting.
if (!process.env.LOG_LEVEL && !process.stdout.isTTY) log.level = 'info'
// Node itself would print what was being written to the database.
for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(kind, (error) => {
    log.fatal({ event: kind, ...toldOf(error) })
    void stop(1)
  })
}

try {
  const settings = settingsOf(process.env)
  const url = process.env.DATABASE_URL || (await ownDatabase())
  await openAuthority()
  if (demo) await (await import('../seeds/demo-commune/demonstration.ts')).prepareDemonstration(url, new Date())
  else await migrate(url)
  await reactEverywhere(url)
  running = await open(url, Number(process.env.PORT ?? 3000), secretOf(), { ...settings, jobs: true })
  for (const line of await greeting(url, running.origin)) console.log(line)
  console.log(`${running.origin}  (${Math.round(performance.now())} ms)`)
} catch (error) {
  console.error(explained(error))
  await stop(1)
}

async function ownDatabase(): Promise<string> {
  mkdirSync(folder, { recursive: true })
  embedded = await startEmbedded(`${folder}/pg`)
  if (!embedded.data.endsWith(`${folder}/pg`)) console.log(`Dữ liệu nằm ở — the data lie in ${embedded.data}`)
  return embedded.url
}

/** One line per role of the demonstration, or the one-time link of an empty installation. */
async function greeting(url: string, origin: string): Promise<string[]> {
  if (demo) return (await import('../seeds/demo-commune/accounts.ts')).listLogins()
  const { announceFounding } = await import('./foundation/accounts/founding-link.acts.ts')
  const link = await announceFounding(url, origin)
  return link
    ? [`Mở liên kết này một lần để lập cấp ủy đầu tiên — open this once to found the first committee:`, link]
    : []
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await running?.stop()
  await embedded?.stop()
  process.exit(code)
}

/** The demonstration makes its own on the first start, so that phones can be tried at once; its root's key is thrown away. */
async function openAuthority(): Promise<void> {
  const { folderBeside, keepInstallation, openInstallation } = await import(
    '#paperwork/signing/authority/installation.ts'
  )
  const [place, secret] = [folderBeside(`${folder}/secret`), secretOf()]
  if (demo && !existsSync(`${place}/root.pem`)) {
    const { makeInstallation } = await import('#paperwork/signing/authority/make-installation.ts')
    const monthAgo = new Date(Date.now() - 30 * 86_400_000)
    await keepInstallation(place, secret, (await makeInstallation('Đảng ủy xã Sông Trăng (trình diễn)', monthAgo)).made)
  }
  useInstallation(await openInstallation(place, secret))
}

function secretOf(): string {
  const file = `${folder}/secret`
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 })
    renameSync(`${file}.new`, file) // cut short in between, it would stand there empty for ever
  }
  return readFileSync(file, 'utf8')
}

function explained(error: unknown): unknown {
  const told = [RolesMissing, NotUnicode, NewerDatabase, BadSettings].some((kind) => error instanceof kind)
  if (error instanceof Error && told) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Cổng đang có chương trình khác dùng; đặt PORT khác. — The port is taken; set another PORT.`
  if (error instanceof Error && error.name === 'NotEmpty')
    return `Cơ sở dữ liệu này đang chứa dữ liệu khác; bản trình diễn cần một cơ sở dữ liệu trống. — This database holds something else; the demonstration needs an empty one.`
  return error
}
