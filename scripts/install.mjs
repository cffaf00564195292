// Installs the packages of the lock file when they are not there yet, one process at a time: two `npm ci` in one folder
// destroy each other. All of it is told on standard error, since standard output belongs to the command.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const stamp = 'node_modules/.installed-lock'
const turn = '.cache/installing' // holds the id of the process that installs; npm empties node_modules itself

/** In the folder of the project. */
export async function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isThere()) return

  mkdirSync('.cache', { recursive: true })
  while (!takeTurn()) {
    await pause(200)
    if (isThere()) return
  }
  try {
    if (!isThere()) run(wanted)
  } finally {
    rmSync(turn, { force: true })
  }
}

function takeTurn() {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(holder())) rmSync(turn, { force: true }) // its owner was killed
    return false
  }
}

function holder() {
  try {
    return Number(readFileSync(turn, 'utf8')) || undefined
  } catch {
    return process.pid // it has just been given back
  }
}

function isAlive(id) {
  try {
    return id === undefined || process.kill(id, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function run(wanted) {
  console.error('Đang cài đặt lần đầu… — Installing for the first time…')
  const windows = process.platform === 'win32'
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status === 0) return writeFileSync(stamp, wanted)
  rmSync(turn, { force: true })
  console.error('Không cài đặt được, xem lỗi ở trên. — Installing failed, see above.')
  process.exit(2)
}
