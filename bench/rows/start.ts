// From the command to the served page, on data that are there: the minimum of five.
import { spawn } from 'node:child_process'
import { type Measure, rounded } from '../row.ts'

export const startRow: Measure = {
  name: 'start-warm',
  limit: 's, for the record',
  async run() {
    await startOnce() // the first one makes the data
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 5; run++) best = Math.min(best, await startOnce())
    return { name: 'start-warm', value: rounded(best), unit: 's', against: null, ratio: null }
  },
}

/** Seconds until the command says where it serves. The data lie beside the bench's other ones. */
function startOnce(): Promise<number> {
  const started = performance.now()
  const env = { ...process.env, PORT: '0', DATA_DIR: '.cache/bench-start' }
  const child = spawn(process.execPath, ['scripts/go.mjs', 'app/start.ts', '--demo'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let seconds = 0
    let told = ''
    child.stdout.on('data', (part: Buffer) => {
      told += part
      if (seconds > 0 || !/http:\/\/localhost:\d+ {2}\(/.test(told)) return
      seconds = (performance.now() - started) / 1000
      child.kill('SIGTERM')
    })
    child.once('exit', () => (seconds > 0 ? resolve(seconds) : reject(new Error(`it did not start: ${told}`))))
  })
}
