// The nightly backup as systemd runs it: the units are sound, and their line makes the folder that it says.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { temporaryFolder } from './places.ts'

const { at, drop } = temporaryFolder()
after(drop)

const present = spawnSync('systemd-analyze', ['--version']).status === 0
const unit = readFileSync('deploy/thidua-backup.service', 'utf8')

test('systemd takes the units of the nightly backup', {
  skip: !present && 'systemd-analyze is not installed',
}, () => {
  const service = unit.replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true').replace(/^Documentation=.*$/m, '')
  writeFileSync(at('thidua-backup.service'), service)
  writeFileSync(at('thidua-backup.timer'), readFileSync('deploy/thidua-backup.timer'))
  const units = [at('thidua-backup.service'), at('thidua-backup.timer')]
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' })
  assert.deepEqual([status, stderr], [0, ''])
})

test('its line names a new folder for every night', () => {
  const line = /^ExecStart=\/bin\/sh -c '(.*)'$/m.exec(unit)?.[1] ?? ''
  assert.match(line, /^exec \S+\/node --import \.\/scripts\/tsx\.mjs app\/command\.ts backup /)
  const said = line
    .replace(/^exec .* backup /, 'echo ')
    .replaceAll('$$', '$')
    .replaceAll('%%', '%')
  const { stdout } = spawnSync('/bin/sh', ['-c', said], { encoding: 'utf8' })
  assert.match(stdout, /^\/var\/backups\/thidua\/\d{4}-\d\d-\d\d-\d{4}\n$/)
})
