// Texts that somebody may put where a name, a number, a day or an id is asked for.
import fc from 'fast-check'

const injections = [
  "' or '1'='1",
  "'; drop table unit; --",
  '1\' union select username, password from login."user" --',
  "') returning (select string_agg(name, ',') from person) --",
  '$1; select pg_sleep(20)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '$(id) `id` | id ; id',
  'x\r\nset-cookie: hostile=1\r\n\r\n<html>',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '__proto__',
  'constructor',
  'toString',
  '{"$gt":""}',
  '(a+)+$',
  '%s%n%x%%',
  '=cmd|/c calc!A1',
]

const strange = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ufeff',
  '\u202egpj.exe',
  '\u2066\u2069\u200f',
  '\ud83d\ude00'.repeat(200),
  'e\u0301\u0323'.repeat(500),
  '\uffff\ufffe',
  '\u{10ffff}',
  'ﷺ'.repeat(1000),
  'a'.repeat(70_000),
  'Đ'.repeat(5000),
  '\n'.repeat(2000),
  '\t\v\f\u0085\u2028',
]

const numbers = [
  '-1',
  '0',
  '-0',
  '1e309',
  'NaN',
  'Infinity',
  '9'.repeat(40),
  '2147483648',
  '9007199254740993',
  '0x10',
  '1.5',
  '٣',
]

const days = [
  '2026-02-30',
  '0000-00-00',
  '99999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2026-13-01',
  '1/1/1',
  '31/12/99999',
  'infinity',
  'epoch',
  'now()',
  '2026-01-01T25:00:00Z',
  '9999-12-31',
  '0001-01-01',
]

const ids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'new',
  '..',
  '%2e%2e',
  'undefined',
  'null',
  '[object Object]',
]

export const payload = fc.oneof(
  fc.constantFrom(...injections),
  fc.constantFrom(...strange),
  fc.constantFrom(...numbers),
  fc.constantFrom(...days),
  fc.constantFrom(...ids),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Names that a file may come under. */
export const fileName = fc.oneof(
  fc.constantFrom(
    '../../../etc/cron.d/x',
    'C:\\windows\\system32\\x.docx',
    'a\0.docx',
    'CON',
    'NUL.txt',
    'aux.docx',
    '.htaccess',
    'kế hoạch\u202excod.exe',
    `${'a'.repeat(4000)}.docx`,
    `${'Đ'.repeat(2000)}.pdf`,
    'x.docx\r\ncontent-type: text/html',
    '"; filename="y.html',
    '~/.bashrc',
    '$(id).txt',
    '.',
    '..',
    '/',
    '\u200b',
    'x'.repeat(255),
    'a/b\\c:d*e?f"g<h>i|j.pdf',
  ),
  payload,
)
