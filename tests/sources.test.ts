// What no source of the product does, so that nobody has to look for it again: each fact is a row of docs/security.md.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const sources = globSync(['app/**/*.ts', 'app/**/*.tsx'])
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const holding = (pattern: RegExp): string[] =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? [file] : [])).sort()

test('the sources are seen, and what is looked for is found where it stands', () => {
  assert.ok(sources.length > 300)
  assert.deepEqual(holding(/from 'pino'/), ['app/kernel/log.ts'])
})

test('no text becomes a program: no eval, no function made of text, no HTML that was not escaped', () => {
  assert.deepEqual(holding(/\beval\(|new Function\(|node:vm|setTimeout\(\s*['"`]/), [])
  assert.deepEqual(holding(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write(ln)?\(/), [])
  // Text that is written as it stands: both make it of rendered parts, of percent-encoded addresses and of numbers.
  const written = ['app/cycle/duties/pages/board-matrix.tsx', 'app/cycle/duties/pages/board-table.tsx']
  assert.deepEqual(holding(/hono\/html/), written)
})

test('only the database that comes along is started as a process, and never by a shell', () => {
  assert.deepEqual(holding(/child_process/), ['app/db/embedded-place.ts', 'app/db/embedded.ts'])
  assert.deepEqual(holding(/\bshell:|\bexec(Sync|File)?\(.*['"`]sh\b|\bexecSync\(/), [])
})

test('the product calls nobody: no request leaves it but those of the single sign-on, a signer and a time-stamp authority', () => {
  const calling = holding(/(?<![.\w])fetch\((?!request, env)/)
  assert.deepEqual(
    calling.filter((file) => !file.startsWith('app/islands/')),
    ['app/paperwork/signing/signers/post-json.ts', 'app/paperwork/signing/time/stamp-client.ts'], // to addresses that are set
    'in the browser the policy of each page allows its own origin alone',
  )
  assert.deepEqual(
    holding(/import (?!type)[^;\n]*\b(request|get|connect|lookup|resolve)\b[^;\n]*'node:(https?|tls|dns)'/),
    [],
  )
  assert.deepEqual(holding(/import (http|https|tls|dns)\b/), [])
})

test('nothing is kept in the browser but cookies, besides what the door and a signing phone need, and no window talks to another', () => {
  const browser = sources.filter(({ file }) => file.startsWith('app/islands/'))
  assert.ok(browser.length > 2)
  const kept = /localStorage|sessionStorage|indexedDB|caches\.|document\.cookie|serviceWorker|BroadcastChannel/
  const door = ['check-in-worker.ts', 'check-in/network.ts', 'check-in/store.ts'] // hashes, names, units and seats, until cleared
  const phone = ['sign-enrol.ts', 'sign-keys.ts'] // a private key that cannot be taken out
  assert.deepEqual(
    holding(kept),
    [...door, ...phone].map((file) => `app/islands/${file}`),
  )
  for (const { file, text } of browser) assert.doesNotMatch(text, /postMessage|addEventListener\('message'/, file)
})

test('what nobody may guess comes from node:crypto, and every digest is SHA-256', () => {
  assert.deepEqual(holding(/Math\.random/), [])
  const checking = ['check-signed-data.ts', 'named-certificates.ts', 'time-stamp.ts'] // by whatever others have signed with
  assert.deepEqual(
    holding(/create(Hash|Hmac)\((?!'sha256')/),
    checking.map((file) => `app/paperwork/signing/cms/${file}`),
  )
  const sealing = ['app/paperwork/signing/authority/sealed-key.ts'] // the authority's keys at rest
  assert.deepEqual(holding(/create(C|Dec)ipheriv\('aes-256-gcm'/), sealing)
  assert.deepEqual(holding(/create(C|Dec)ipher|createSign|publicEncrypt|node-forge|crypto-js/), sealing)
})

test('there is one log, and it goes where the process writes', () => {
  assert.match(readFileSync('app/kernel/log.ts', 'utf8'), /pino\(\{\n/)
  assert.deepEqual(holding(/pino\.(destination|transport)|createWriteStream\([^)]*log/), [])
})
