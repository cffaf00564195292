import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zipSync } from 'fflate'
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { founding, neighbour } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { keepFile } from './file.acts.ts'
import { getFile, getFileContent } from './file.reads.ts'
import { largestFile, mayKeep, nameFor } from './file.rules.ts'
import { kindOf } from './file-kind.rules.ts'

let base: TestDatabase
let clerk: Who
let dat: Who
before(async () => {
  base = await cloneDatabase()
  const now = new Date('2026-01-05T01:00:00Z')
  clerk = (await foundCast(base.app, founding, [], now)).whos.get(founding.person) as Who
  dat = (await foundCast(base.app, neighbour, [], now)).whos.get(neighbour.person) as Who
})
after(() => base.drop())

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const text = (words: string) => new TextEncoder().encode(words)
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text('<xml/>')])))
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const pdf = bytes('%PDF-1.7\n…')

test('what a file is, its bytes say', () => {
  assert.equal(kindOf('whatever', pdf), 'pdf')
  assert.equal(kindOf('x.zip', zip('[Content_Types].xml', 'word/document.xml')), 'docx')
  assert.equal(kindOf('x', zip('xl/workbook.xml')), 'xlsx')
  assert.equal(kindOf('x', bytes(`${ole}${'\0'.repeat(600)}W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`)), 'doc')
  assert.equal(kindOf('x', bytes('\xff\xd8\xff\xe0')), 'jpg')
  assert.equal(kindOf('x', bytes('\x89PNG\r\n\x1a\n')), 'png')
  assert.equal(kindOf('x', bytes('\0\0\0\x18ftypheic')), 'heic')
  assert.equal(kindOf('ghi chép.txt', text('Đã họp chi bộ.')), 'txt')
  assert.equal(kindOf('ghi chép.TXT', new Uint8Array([0xff, 0xfe, 0x41, 0x00])), 'txt')
})

test('pages, scripts, programs, macros and what nobody knows are not taken, whatever their name', () => {
  assert.equal(kindOf('a.pdf', text('<!doctype html><script>alert(1)</script>')), null)
  assert.equal(kindOf('a.txt', text(' <!DOCTYPE html><p>')), null)
  assert.equal(kindOf('a.txt', text('<svg onload="alert(1)">')), null)
  assert.equal(kindOf('a.txt', text('#!/bin/sh\n')), null)
  assert.equal(kindOf('a.svg', text('<svg/>')), null)
  assert.equal(kindOf('a.js', text('alert(1)')), null)
  assert.equal(kindOf('a.txt', bytes('MZ\x90\0')), null)
  assert.equal(kindOf('a.txt', bytes('\xff\xfa\xc3\x28')), null)
  assert.equal(kindOf('a.docx', zip('word/document.xml', 'word/vbaProject.bin')), null)
  assert.equal(kindOf('a.docx', zip('anything.txt')), null)
  assert.equal(kindOf('a.doc', bytes(`${ole}${'\0'.repeat(600)}`)), null)
})

test('nothing, too much, and the wrong kind are refused', () => {
  const why = (name: string, bytes: Uint8Array) => {
    const verdict = mayKeep({ name, bytes })
    return verdict.allowed ? verdict.kind : verdict.refusal.why
  }
  assert.equal(why('a.pdf', new Uint8Array()), 'empty')
  const large = new Uint8Array(largestFile + 1)
  large.set(pdf)
  assert.equal(why('a.pdf', large), 'too-large')
  assert.equal(why('a.pdf', large.subarray(0, largestFile)), 'pdf')
  assert.equal(why('a.exe', bytes('MZ')), 'kind-not-taken')
})

test('a name loses folders and tricks and keeps the ending of what the file is', () => {
  assert.equal(nameFor('C:\\Tài liệu\\Báo cáo.pdf', 'pdf'), 'Báo cáo.pdf')
  assert.equal(nameFor('../../etc/passwd', 'txt'), 'passwd.txt')
  assert.equal(nameFor('ảnh\u202egpj.exe', 'jpg'), 'ảnhgpj.exe.jpg')
  assert.equal(nameFor('Ảnh.JPEG', 'jpg'), 'Ảnh.JPEG')
  assert.equal(nameFor('', 'png'), 'tep.png')
})

test('the same bytes are stored once under two names, for each committee', async () => {
  const keep = (who: Who, name: string) => acting(base, who, (context) => keepFile(context, { name, bytes: pdf }))
  const [one, other, theirs] = [await keep(clerk, 'Một.pdf'), await keep(clerk, 'Hai.pdf'), await keep(dat, 'Ba.pdf')]
  assert.ok(one.allowed && other.allowed && theirs.allowed)
  const { rows } = await acting(base, clerk, ({ db }) => sql`select from file_content`.execute(db))
  assert.equal(rows.length, 1)

  const file = await acting(base, clerk, (context) => getFileContent(context, other.file))
  assert.deepEqual([file.name, file.mediaType, file.size], ['Hai.pdf', 'application/pdf', pdf.length])
  assert.deepEqual(new Uint8Array(file.bytes), pdf)
  await assert.rejects(
    acting(base, clerk, (context) => getFile(context, theirs.file)),
    { status: 404 },
  )
})

test('what is refused is not stored', async () => {
  const kept = await acting(base, clerk, (context) => keepFile(context, { name: 'a.html', bytes: text('<html>') }))
  assert.deepEqual(kept, { allowed: false, refusal: { why: 'kind-not-taken' } })
  const { rows } = await acting(base, clerk, ({ db }) => sql`select from file where name = 'a.html'`.execute(db))
  assert.equal(rows.length, 0)
})
