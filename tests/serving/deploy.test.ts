import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

const read = (file: string): string => readFileSync(file, 'utf8')
const present = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0

const skip = !present('systemd-analyze') && 'systemd-analyze is not installed'
test('systemd takes the unit, and finds it well closed', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-unit-'))
  const unit = path.join(folder, 'thidua.service')
  // What is installed later only: the program and its handbook.
  writeFileSync(
    unit,
    read('deploy/thidua.service')
      .replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true')
      .replace(/^Documentation=.*$/m, ''),
  )
  const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
  const judged = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=25', unit], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  assert.deepEqual([verified.status, verified.stderr], [0, ''])
  assert.equal(judged.status, 0, judged.stdout.split('\n').at(-2))
})

test('every setting that the server reads is in the handbook and in the sample of settings', () => {
  const read_ = /const \{([^}]+)\} = env/.exec(read('app/serving/settings.ts'))?.[1] ?? ''
  const settings = [...read_.split(',').map((name) => name.trim()), 'PORT', 'LOG_LEVEL', 'DATABASE_URL']
  assert.ok(settings.length > 8)
  for (const name of settings) {
    assert.ok(read('docs/operations.md').includes(`\`${name}\``), `${name} in the handbook`)
    assert.ok(new RegExp(`^${name}=`, 'm').test(read('deploy/thidua.env')), `${name} in the sample`)
  }
})

test('every file that the handbook names is there', () => {
  for (const [, file = ''] of read('docs/operations.md').matchAll(/\b(deploy\/[\w.-]+)/g))
    assert.doesNotThrow(() => read(file), file)
})
