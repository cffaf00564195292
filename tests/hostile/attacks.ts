// Hostile requests: a page or a form of the map, and something wrong with it.
import fc from 'fast-check'
import type { Target } from './map.ts'
import { fileName, payload } from './payloads.ts'

export type Attack = { method: string; path: string; headers: Record<string, string>; body: Uint8Array | null }

const form = 'application/x-www-form-urlencoded'
const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const safe = (value: string): string => encodeURIComponent(value.toWellFormed())
const inHeader = (value: string): string => value.replace(/[^\x20-\x7e\x80-\xff]/g, '?').slice(0, 8000)

/** Something in place of one of the ids, or of any part of the path. */
const inThePath = (target: Target) =>
  fc.record({ value: payload, at: fc.nat(5), raw: fc.boolean() }).map(({ value, at, raw }): Attack => {
    const parts = target.path.split('/')
    const index = 1 + (at % Math.max(1, parts.length - 1))
    parts[index] = raw ? value.replace(/[^\x21-\x7e]/g, '%ff').slice(0, 6000) : safe(value).slice(0, 6000)
    return { method: 'GET', path: parts.join('/'), headers: {}, body: null }
  })

const inTheQuery = (target: Target) =>
  fc
    .record({
      value: payload,
      name: fc.constantFrom(...target.queries, '__proto__', ''),
      often: fc.constantFrom(1, 1, 1, 2, 300),
    })
    .map(({ value, name, often }): Attack => {
      const pair = `${safe(name)}=${safe(value)}`
      const query = Array.from({ length: often }, () => pair)
        .join('&')
        .slice(0, 12_000)
      return { method: 'GET', path: `${target.path}?${query}`, headers: {}, body: null }
    })

const inTheForm = (target: Target) =>
  fc
    .record({ value: payload, at: fc.nat(20), all: fc.boolean(), twice: fc.boolean() })
    .map(({ value, at, all, twice }): Attack => {
      const fields = target.fields ?? [{ name: 'x', value: '' }]
      const hit = at % Math.max(1, fields.length)
      const body = fields.map(
        (field, index) => `${safe(field.name)}=${safe(all || index === hit ? value : field.value)}`,
      )
      return posted(target, text([...body, ...(twice ? body : [])].join('&')), form)
    })

const broken = (target: Target) =>
  fc
    .constantFrom<[type: string, body: string]>(
      ['multipart/form-data', '--x\r\n\r\n--x--'],
      ['multipart/form-data; boundary=', 'abc'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nhalf'],
      [
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="${'a'.repeat(5000)}"\r\n\r\ny\r\n--x--`,
      ],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: attachment\r\n\r\ny\r\n--x--'],
      ['multipart/form-data; boundary=x', '--x--x--x--'],
      ['multipart/mixed; boundary=x', '--x\r\n\r\ny\r\n--x--'],
      [`multipart/form-data; boundary=${'x'.repeat(7000)}`, 'y'],
      [form, '%'],
      [form, '%ff%fe=%c3%28&%00=1'],
      [form, '=&=&&&==&'],
      [`${form}; charset=utf-16`, 'a=b'],
      [form, 'a[b][c][d]=1&a.b=2&__proto__[x]=1&constructor[prototype][x]=1'],
      ['application/json', '{"a":'],
      ['application/json', '{"__proto__":{"x":1}}'],
      ['application/json', '"\\ud800"'],
      ['application/xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
      ['text/plain', 'a=b'],
      ['', 'a=b'],
      ['x'.repeat(3000), ''],
      ['application/octet-stream', '\0\0\0'],
    )
    .map(([type, body]) => posted(target, text(body), type))

const oversized = (target: Target) =>
  fc
    .constantFrom<() => [type: string, body: string]>(
      () => ['application/json', '['.repeat(10_000_000)],
      () => ['application/json', `${'{"a":'.repeat(2_000_000)}1`],
      () => [form, 'a=1&'.repeat(2_500_000)],
      () => [form, `a=${'b'.repeat(10_000_000)}`],
      () => [form, `${'a'.repeat(10_000_000)}=1`],
      () => [form, `${'a['.repeat(3_000_000)}=1`],
      () => [
        'multipart/form-data; boundary=x',
        '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(150_000),
      ],
      () => [form, 'a'.repeat(27_000_000)],
    )
    .map((make) => {
      const [type, body] = make()
      return posted(target, text(body), type)
    })

const withAFile = (target: Target) =>
  fc
    .record({ name: fileName, bytes: fc.uint8Array({ maxLength: 500 }), type: payload })
    .map(({ name, bytes, type }): Attack => {
      const fields = (target.fields ?? []).map(
        (field) => `--x\r\ncontent-disposition: form-data; name="${field.name}"\r\n\r\n${field.value}\r\n`,
      )
      const quoted = name.toWellFormed().replaceAll('"', '%22')
      const head = `--x\r\ncontent-disposition: form-data; name="${target.pattern.includes('dut') ? 'files' : 'file'}"; filename="${quoted}"\r\ncontent-type: ${type.toWellFormed()}\r\n\r\n`
      const body = Buffer.concat([text(fields.join('') + head), bytes, text('\r\n--x--\r\n')])
      return posted(target, body, 'multipart/form-data; boundary=x')
    })

const headerNames = [
  'cookie',
  'referer',
  'origin',
  'host',
  'accept-language',
  'accept-encoding',
  'accept',
  'range',
  'if-none-match',
  'if-modified-since',
  'if-match',
  'expect',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-original-url',
  'x-rewrite-url',
  'x-http-method-override',
  'authorization',
  'sec-fetch-site',
  'user-agent',
  'content-language',
  'upgrade',
  'te',
  'traceparent',
  'x-client-address',
]

const inAHeader = (target: Target) =>
  fc.record({ name: fc.constantFrom(...headerNames), value: payload }).map(
    ({ name, value }): Attack => ({
      method: 'GET',
      path: target.path,
      headers: { [name]: inHeader(value) },
      body: null,
    }),
  )

const inACookie = (target: Target) =>
  fc
    .record({
      name: fc.constantFrom(
        'thidua.session_token',
        'thidua.two_factor',
        'language',
        '__Host-thidua.session_token',
        'x',
      ),
      value: payload,
    })
    .map(
      ({ name, value }): Attack => ({
        method: 'GET',
        path: target.path,
        headers: { cookie: `${name}=${inHeader(value).replaceAll(';', '')}` },
        body: null,
      }),
    )

const methods = [
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'HEAD',
  'PROPFIND',
  'LOCK',
  'M-SEARCH',
  'POST',
  'PURGE',
  'SEARCH',
]
const otherMethod = (target: Target) =>
  fc.constantFrom(...methods).map((method): Attack => ({ method, path: target.path, headers: {}, body: null }))

function posted(target: Target, body: Uint8Array, type: string): Attack {
  return { method: 'POST', path: target.path, headers: { ...(type && { 'content-type': type }) }, body }
}

export function attackOn(targets: Target[]): fc.Arbitrary<Attack> {
  const [pages, forms] = [targets.filter(({ fields }) => !fields), targets.filter(({ fields }) => fields)]
  const page = fc.constantFrom(...pages)
  const filled = fc.constantFrom(...forms)
  return fc.oneof(
    { arbitrary: page.chain(inThePath), weight: 6 },
    { arbitrary: page.chain(inTheQuery), weight: 8 },
    { arbitrary: filled.chain(inTheForm), weight: 12 },
    { arbitrary: filled.chain(broken), weight: 4 },
    { arbitrary: filled.chain(withAFile), weight: 4 },
    { arbitrary: filled.chain(oversized), weight: 1 },
    { arbitrary: page.chain(inAHeader), weight: 4 },
    { arbitrary: page.chain(inACookie), weight: 2 },
    { arbitrary: fc.oneof(page, filled).chain(otherMethod), weight: 2 },
  )
}
