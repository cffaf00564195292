// A server in a process of its own, so that the one that measures does not share its event loop.
import { type ChildProcess, spawn } from 'node:child_process'

export type Told = { origin: string; [fact: string]: string }
export type Child = { origin: string; told: Told; memory(): Promise<number>; stop(): Promise<void> }

/** The script sends its origin, and what else is worth telling, when it listens, and answers 'memory' with its resident bytes after a collection. */
export function startChild(script: string, env: Record<string, string>): Promise<Child> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', './scripts/tsx.mjs', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
    child.once('message', (told: Told) =>
      resolve({ origin: told.origin, told, memory: () => memoryOf(child), stop: () => stop(child) }),
    )
  })
}

const memoryOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', ({ memory }: { memory: number }) => resolve(memory))
    child.send('memory')
  })

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

/** The other side, in the child. */
export function answerMeasurer(told: Told): void {
  process.on('message', () => {
    global.gc?.()
    process.send?.({ memory: process.memoryUsage().rss })
  })
  process.send?.(told)
}
