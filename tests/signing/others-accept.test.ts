// Three signatures in sequence on a commitment of the product's own writer, two P-256 and one RSA-2048: other people's programs find them valid.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { commitment } from '../papers/samples/meetings.ts'
import { makeHouse, makePerson, rsa2048 } from './people.ts'
import { signInTurn } from './signed.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-signing-'))
const file = path.join(folder, 'cam-ket.pdf')
const roots = path.join(folder, 'roots.pem')
let pdf: Uint8Array
before(async () => {
  const house = await makeHouse()
  const [hoa, nam, lan] = [
    await makePerson(house, 'Trần Thị Hòa'),
    await makePerson(house, 'Lê Văn Nam', rsa2048),
    await makePerson(house, 'Phạm Thị Lan'),
  ]
  pdf = await signInTurn([hoa, nam, lan], house, await writePdf(commitment))
  writeFileSync(file, pdf)
  writeFileSync(roots, [house.root, house.issuer].map(({ certificate }) => pem(certificate)).join(''))
})
after(() => rmSync(folder, { recursive: true }))

const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n')}\n-----END CERTIFICATE-----\n`
const without = (tool: string) => (spawnSync(tool, ['-v']).error ? `${tool} is not installed` : false)

test('pdfsig finds three valid signatures', { skip: without('pdfsig') }, () => {
  const told = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout
  assert.equal(told.match(/Signature Validation: Signature is Valid/g)?.length, 3, told)
  assert.equal(told.match(/ETSI\.CAdES\.detached/g)?.length, 3)
})

test('mutool finds three signatures whose digests agree', { skip: without('mutool') }, () => {
  const { stdout, stderr } = spawnSync('mutool', ['sign', '-v', file], { encoding: 'utf8' })
  const told = `${stdout}${stderr}`
  assert.equal(told.match(/signature is valid|unchanged since signing/gi)?.length, 3, told)
  assert.equal(told.match(/unchanged since signing/gi)?.length, 1, 'the last one covers the whole file')
})

test('openssl verifies each as CAdES, with its chain', { skip: without('openssl') }, () => {
  for (const [from, to, rest] of ranges()) {
    const content = path.join(folder, 'content')
    const cms = path.join(folder, 'cms')
    writeFileSync(content, Buffer.concat([pdf.subarray(0, from), pdf.subarray(to, to + rest)]))
    writeFileSync(cms, Buffer.from(Buffer.from(pdf.subarray(from + 1, to - 1)).toString('latin1'), 'hex'))
    const how = ['-inform', 'DER', '-binary', '-purpose', 'any', '-attime', '1795000000']
    execFileSync(
      'openssl',
      ['cms', '-verify', '-cades', ...how, '-in', cms, '-content', content, '-CAfile', roots, '-out', '/dev/null'],
      { stdio: 'pipe' },
    )
  }
})

function ranges(): [number, number, number][] {
  const found = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/ByteRange ?\[0 (\d+) (\d+) (\d+)/g),
  ]
  assert.equal(found.length, 3)
  return found.map(([, from, to, rest]) => [Number(from), Number(to), Number(rest)])
}
