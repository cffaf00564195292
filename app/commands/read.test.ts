import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'

const elsewhere = mkdtempSync(path.join(tmpdir(), 'thidua-read-'))
after(() => rmSync(elsewhere, { recursive: true }))

function thidua(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = path.resolve('bin/thidua')
  return spawnSync(process.execPath, [command, ...words], { cwd: elsewhere, encoding: 'utf8' })
}

const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(elsewhere, name), content)

test('one JSON object and nothing else on standard output, of a file beside the caller', () => {
  write('ghi-chú.txt', 'Ghi chú của xã Cây Đa.')
  const { status, stdout, stderr } = thidua('read', 'ghi-chú.txt', '--json')
  assert.equal(status, 0)
  assert.equal(stderr, '')
  const reading = JSON.parse(stdout)
  assert.equal(reading.kind, 'other')
  assert.deepEqual(reading.source, { format: 'txt', text: 'Ghi chú của xã Cây Đa.', pages: null })
})

test('without --json a person reads what the plan says', () => {
  const { status, stdout } = thidua('read', path.resolve('seeds/demo-commune/ke-hoach-mau.docx'))
  assert.equal(status, 0)
  assert.match(stdout, /^Loại: Kế hoạch phát động thi đua\nVăn bản: .*46-KH\/ĐU, 2025-11-12\n/)
})

test('what cannot be read ends with 2 and one line in both languages on standard error', () => {
  write('trống.docx', '')
  write('ảnh.docx', Buffer.from('\x89PNG\r\n', 'latin1'))
  for (const words of [['trống.docx'], ['ảnh.docx', '--json'], ['không-có.docx'], ['.'], []]) {
    const { status, stdout, stderr } = thidua('read', ...words)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /^[^\n]+ — [^\n]+\n$/)
  }
})

test('a long reading comes out whole through a pipe', () => {
  write('dài.txt', 'Các chi bộ nhận việc khó. '.repeat(8000))
  assert.equal(JSON.parse(thidua('read', 'dài.txt', '--json').stdout).source.text.length, 26 * 8000)
})

test('an unknown command shows the commands that there are', () => {
  const { status, stderr } = thidua('đọc')
  assert.equal(status, 2)
  assert.match(stderr, /thidua read FILE \[--json\]/)
})
