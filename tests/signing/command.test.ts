// The command line: an authority is made, a file signed by its certificate is checked.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openInstallation } from '#paperwork/signing/authority/installation.ts'
import { makeRevocationList } from '#paperwork/signing/authority/revocation-list.ts'
import { openKey } from '#paperwork/signing/authority/sealed-key.ts'
import { pemOf } from '#paperwork/signing/verify/pem.ts'
import { forgeries } from './forging.ts'
import { makePerson } from './people.ts'
import { signInTurn } from './signed.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-authority-'))
const data = path.join(folder, 'data')
const own = path.join(data, 'main', 'signing')
const secret = 'a secret of this installation, of enough letters'
const run = (...words: string[]) => {
  const env = { ...process.env, DATA_DIR: data, CALLED_FROM: folder }
  return spawnSync(process.execPath, ['--import', './scripts/tsx.mjs', 'app/command.ts', ...words], {
    env,
    encoding: 'utf8',
  })
}
before(() => {
  mkdirSync(path.join(data, 'main'), { recursive: true })
  writeFileSync(path.join(data, 'main', 'secret'), secret)
})
after(() => rmSync(folder, { recursive: true }))

test('an authority is made once, its keys sealed, the root key apart with a password that is told once', async () => {
  const made = run('authority', 'make', 'Đảng ủy xã Lạc Khê', 'khoa-goc.json')
  assert.equal(made.status, 0, made.stderr)
  const password = /([a-z2-9]{4}-){5}[a-z2-9]{4}/.exec(made.stdout)?.[0] ?? ''
  const sealed = JSON.parse(readFileSync(path.join(folder, 'khoa-goc.json'), 'utf8'))
  assert.ok(await openKey(sealed, password))
  assert.equal(await openKey(sealed, `${password}x`), null)
  assert.equal(await openKey({ ...sealed, key: sealed.nonce }, password), null)
  await assert.rejects(openInstallation(own, 'another secret'), /does not open/)
  assert.ok(await openInstallation(own, secret))
  assert.equal(run('authority', 'make', 'Đảng ủy xã Lạc Khê', 'khac.json').status, 2, 'not a second time')
})

test('a sound file is told from a changed one, an unsigned one, and one of unknown signers', async () => {
  const here = await openInstallation(own, secret)
  assert.ok(here)
  const person = await makePerson({ root: here.issuer, issuer: here.issuer }, 'Trần Thị Hòa')
  const pdf = await signInTurn([person], { root: here.issuer, issuer: here.issuer }, undefined, { at: new Date() })
  const order = { number: 1, from: new Date(Date.now() - 60_000), next: new Date(Date.now() + 86_400_000), revoked: [] }
  const write = (name: string, bytes: Uint8Array | string) => writeFileSync(path.join(folder, name), bytes)
  write('ky.pdf', pdf)
  write('sua.pdf', forgeries['a drawing is appended to a page']?.(pdf, 0) ?? '')
  write('khac.pem', pemOf(here.issuer.certificate, 'CERTIFICATE'))
  const [without, changed] = [run('verify', 'ky.pdf'), run('verify', 'sua.pdf')]
  assert.equal(without.status, 3, 'no list of revoked certificates yet')
  assert.equal(changed.status, 1)
  assert.match(changed.stdout, /KHÔNG DÙNG ĐƯỢC[\s\S]*vẽ thêm, trang 1/)
  write('data/main/signing/issuer.crl', pemOf(await makeRevocationList(here.issuer, order), 'X509 CRL'))
  const sound = run('verify', 'ky.pdf', '--json')
  assert.equal(sound.status, 0, sound.stdout)
  assert.equal(JSON.parse(sound.stdout).verdict, 'sound')
  assert.match(run('verify', 'ky.pdf', '--en').stdout, /The file is whole[\s\S]*Trần Thị Hòa/)
  assert.equal(run('verify', 'khong-co.pdf').status, 2)
  assert.equal(run('verify', 'ky.pdf', '--trust', 'ky.pdf').status, 2, 'what is named as trusted must be readable')
  assert.equal(run('verify').status, 2)
})
