import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { judgeFile } from './whole-file.rules.ts'

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'))
const pdf = text('%PDF-1.7\n1 0 obj<<>>endobj\nxref\nstartxref\n9\n%%EOF\n')
const word = zipSync({ '[Content_Types].xml': text('<x/>'), 'word/document.xml': text('<x/>'.repeat(500)) })
const why = (name: string, bytes: Uint8Array) => {
  const verdict = judgeFile({ name, bytes })
  return verdict.allowed ? null : verdict.refusal.why
}

test('a whole PDF and a whole Word file are taken, whatever their names', () => {
  assert.equal(why('a.pdf', pdf), null)
  assert.equal(why('a', word), null)
})

test('half of one is damaged, nothing and a program are refused, plain text is no document', () => {
  assert.equal(why('a.pdf', pdf.slice(0, 30)), 'file-damaged')
  const withoutDirectory = new Uint8Array([...word.slice(0, word.length - 30), ...text('word/document.xml')])
  assert.equal(why('a.docx', withoutDirectory), 'file-damaged')
  assert.equal(why('a.docx', word.slice(0, 60)), 'kind-not-taken')
  assert.equal(why('a.pdf', new Uint8Array()), 'empty')
  assert.equal(why('a.exe', text('MZ\x90')), 'kind-not-taken')
  assert.equal(why('a.txt', text('chao')), 'not-a-document')
})

test('the refusal names the file', () => {
  const verdict = judgeFile({ name: 'báo cáo.pdf', bytes: pdf.slice(0, 30) })
  assert.deepEqual(verdict, { allowed: false, refusal: { why: 'file-damaged', name: 'báo cáo.pdf' } })
})
