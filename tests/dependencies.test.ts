// docs/dependencies.md is checked so that it can fail, and the registry's advisory service is asked by npm, over its own protocol.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { outcomeOf } from '../scripts/audit.ts'
import { isAllowed, problemsOf, readSources, type Sources } from '../scripts/dependencies.ts'

const sources = readSources()
const changed = (change: (copy: Sources) => void): string[] => {
  const copy = structuredClone(sources)
  change(copy)
  return problemsOf(copy)
}

test('the page of dependencies is what the lock file says', () => assert.deepEqual(problemsOf(sources), []))

test('a missing, a superfluous, a changed and an unkept dependency are each named', () => {
  const drop = (copy: Sources, name: string) => {
    copy.document = copy.document
      .split('\n')
      .filter((line) => !line.startsWith(`| \`${name}\` `))
      .join('\n')
  }
  assert.deepEqual(
    changed((copy) => drop(copy, 'hono')),
    ['hono is missing in docs/dependencies.md'],
  )
  assert.deepEqual(
    changed((copy) => {
      delete copy.manifest.dependencies?.hono
    }),
    ['hono is no dependency any more'],
  )
  const other = changed((copy) => {
    copy.lock.packages['node_modules/hono'] = { version: '9.9.9', license: 'ISC' }
  })
  assert.ok(other.some((line) => line.startsWith('hono is 9.9.9 in the lock file')))
  assert.ok(other.some((line) => line.startsWith('hono is under ISC')))
  assert.ok(other.some((line) => line.startsWith('the table by licence')))
  assert.deepEqual(
    changed((copy) => {
      copy.document = copy.document.replace('| Dolan Miu |', '|  |')
    }),
    ['docx has no keeper'],
  )
})

test('a licence that nobody allowed is found wherever it hides, and an exception that is not needed too', () => {
  const hidden = changed((copy) => {
    copy.lock.packages['node_modules/exceljs/node_modules/deep'] = { version: '1.0.0', license: 'AGPL-3.0' }
  })
  assert.ok(hidden.includes('the licence of deep is not on the list of those allowed'))
  const idle = changed((copy) => {
    copy.document += '| `hono` | no reason |\n'
  })
  assert.deepEqual(idle, ['hono needs no exception'])
})

test('of a choice of licences one is enough, of a sum all are needed', () => {
  for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)']) assert.ok(isAllowed(licence), licence)
  for (const licence of ['GPL-3.0', '(MIT AND GPL-3.0)', 'none', '']) assert.ok(!isAllowed(licence), licence)
})

type Reply = { status: number; body: unknown }

/** What a registry says of a package: here only the version that is locked, with what it depends on. */
function packumentOf(name: string) {
  const locked = sources.lock.packages[`node_modules/${name}`]
  const version = locked?.version ?? '1.0.0'
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...locked, name } } }
}

/** A registry of one's own that speaks npm's protocol: advisories in bulk, and the packages that they name. */
async function registry(advisories: Reply): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const { status, body } =
      request.method === 'POST'
        ? advisories
        : { status: 200, body: packumentOf(decodeURIComponent(request.url ?? '').slice(1)) }
    request
      .resume()
      .on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, server }
}

/** `npm run audit` against it, as a process of its own. */
async function auditAt(url: string): Promise<{ code: number | null; said: string }> {
  const words = ['--import', './scripts/tsx.mjs', 'scripts/audit.ts', `--registry=${url}`]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

const advisory = {
  ...{ id: 1, url: 'https://example.invalid/advisory', title: 'An invented weakness', severity: 'high' },
  ...{ vulnerable_versions: '<=99.0.0', cwe: [], cvss: { score: 0, vectorString: null } },
}

for (const [what, reply, code, words] of [
  ['asked, and nothing known', { status: 200, body: {} }, 0, /^Asked: no advisory/],
  [
    'asked, and something known',
    { status: 200, body: { fflate: [advisory] } },
    1,
    /high: fflate — An invented weakness/,
  ],
  ['not asked', { status: 503, body: {} }, 2, /COULD NOT BE ASKED.*no pass/],
] as const)
  test(`the audit tells: ${what}`, async () => {
    const { url, asked, server } = await registry(reply)
    try {
      const outcome = await auditAt(url)
      assert.match(outcome.said, words)
      assert.equal(outcome.code, code)
      assert.ok(
        asked.some((one) => one.startsWith('POST ')),
        'npm has asked it',
      )
    } finally {
      server.close()
    }
  })

test('what is no report is never a pass', () => {
  for (const text of ['', 'x', '{}', 'null', '{"error":{}}', '{"vulnerabilities":{}}', '{"auditReportVersion":2}'])
    assert.equal(outcomeOf(text).code, 2, text)
})
