// Every provider behind the one port, against a server that speaks its protocol: signed, refused, late, lost on the way.
import assert from 'node:assert/strict'
import { constants, createHash, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import { after, before, test } from 'node:test'
import { issueCertificate } from '#paperwork/signing/authority/issue-certificate.ts'
import { readCertificate } from '#paperwork/signing/certificates/certificate.ts'
import { checkedValue, finishSignature } from '#paperwork/signing/pades/finish-signature.ts'
import { prepareSignature } from '#paperwork/signing/pades/prepare-signature.ts'
import { cscV2 } from '#paperwork/signing/signers/csc-v2.ts'
import { mySign } from '#paperwork/signing/signers/my-sign.ts'
import type { Signer, SignOrder } from '#paperwork/signing/signers/signer.ts'
import { smartCa } from '#paperwork/signing/signers/smart-ca.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { type House, makeHouse } from './people.ts'
import { type Asked, ok, type Provider, provide, type Said } from './provider.ts'
import { commitment, signedAt, withFields } from './signed.ts'
import { trustIn } from './trusting.ts'

const patience = { answer: 250, person: 900, pause: 40 }
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let house: House
let chain: string[]
const open: Provider[] = []
before(async () => {
  house = await makeHouse()
  const der = await issueCertificate(house.issuer, {
    ...{ from: new Date('2026-01-01T00:00:00Z'), to: new Date('2029-01-01T00:00:00Z'), revocationList: null },
    ...{ key: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })) },
    subject: { name: 'Đặng Văn Sáu', organisation: 'Nhà cung cấp thử' },
  })
  chain = [der, house.issuer.certificate].map((one) => Buffer.from(one).toString('base64'))
})
after(() => {
  for (const one of open) one.close()
})

/** What a signing service does with a hash: PKCS#1 around it, no question asked. */
const signHash = (hash: Buffer): Buffer => {
  const prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex')
  return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([prefix, hash]))
}

type Answers = Record<string, (asked: Asked, times: number) => Said>
async function provider(answers: Answers): Promise<Provider> {
  const one = await provide((asked, times) => {
    const path = Object.keys(answers).find((known) => asked.path.endsWith(known))
    return (path && answers[path]?.(asked, times)) || { status: 404, body: { error: 'unknown_path' } }
  })
  open.push(one)
  return one
}

const token = () => ok({ access_token: 'mo-cua' })
const csc: Answers = {
  '/login': token,
  '/oauth2/token': token,
  '/credentials/list': () => ok({ credentialIDs: ['k-1'] }),
  '/credentials/info': () => ok({ cert: { status: 'valid', certificates: chain } }),
  '/credentials/authorize': () => ok({ SAD: 'dong-y' }),
  '/signatures/signHash': ({ body }) =>
    ok({
      signatures: (((body.hash ?? body.hashes) as string[]) ?? []).map((one) =>
        signHash(Buffer.from(one, 'base64'))
          .toString('base64')
          .replace(/(.{64})/g, '$1\r\n'),
      ),
    }),
}
const smart: Answers = {
  '/get_certificate': () =>
    ok({
      status_code: 200,
      message: 'SUCCESS',
      data: { user_certificates: [{ serial_number: 'k-1', cert_data: chain[0], chain_data: { ca_cert: chain[1] } }] },
    }),
  '/signatures/sign': () => ok({ status_code: 0, data: { transaction_id: 't', tran_code: 'ma-1', expired_in: 300 } }),
}
const kept = new Map<string, string>()
const smartAnswers = (status: (times: number) => Said): Answers => ({
  ...smart,
  '/signatures/sign': (asked, times) => {
    const [file] = asked.body.sign_files as { data_to_be_signed: string }[]
    kept.set('ma-1', file?.data_to_be_signed ?? '')
    return smart['/signatures/sign']?.(asked, times) ?? 'cut'
  },
  '/ma-1/status': (_, times) => status(times),
})
const signedStatus = (): Said =>
  ok({
    status_code: 200,
    message: 'SUCCESS',
    data: {
      signatures: [
        { doc_id: 't-1', signature_value: signHash(Buffer.from(kept.get('ma-1') ?? '', 'hex')).toString('base64') },
      ],
    },
  })
const waitingStatus = (): Said => ok({ status_code: 4000, message: 'PENDING', data: { signatures: null } })

const makers: Record<string, (base: string) => Signer> = {
  MySign: (base) => mySign({ base, clientId: 'x', clientSecret: 'y', profile: 'adss:ras:profile:001' }, patience),
  'CSC 2': (base) => cscV2({ base: `${base}/csc/v2`, clientId: 'x', clientSecret: 'y', signAlgo: 'rsa' }, patience),
  SmartCA: (base) => smartCa({ base, spId: 'x', spPassword: 'y' }, patience),
}
const sound: Record<string, Answers> = {
  MySign: csc,
  'CSC 2': csc,
  SmartCA: smartAnswers((times) => (times < 3 ? waitingStatus() : signedStatus())),
}

const order = (hash: Uint8Array): SignOrder => ({
  user: 'CMT_001',
  credential: 'k-1',
  transaction: 't-1',
  title: 'Cam kết',
  hashes: [hash],
})
const hash = new Uint8Array(32)
const outcomeOf = async (maker: string, answers: Answers): Promise<string> => {
  const signer = makers[maker]?.((await provider(answers)).base)
  const outcome = await signer?.sign(order(hash))
  return outcome && 'why' in outcome ? outcome.why : 'signed'
}

for (const [name, make] of Object.entries(makers)) {
  test(`${name}: certificate, consent and value make a signature that is sound`, async () => {
    const signer = make((await provider(sound[name] ?? {})).base)
    const listed = await signer.listCertificates('CMT_001')
    assert.ok(Array.isArray(listed), JSON.stringify(listed))
    const [own, ...above] = listed[0]?.chain.map(readCertificate) ?? []
    assert.ok(own)
    const about = { field: 'ky-1', signer: own, chain: above, name: own.name.name, reason: null, place: null }
    const prepared = await prepareSignature(await withFields(commitment(), 1), {
      ...about,
      at: signedAt,
      appearance: null,
    })
    const outcome = await signer.sign(order(createHash('sha256').update(prepared.attributes).digest()))
    assert.ok('values' in outcome, JSON.stringify(outcome))
    const value = checkedValue(prepared, outcome.values[0] ?? new Uint8Array())
    assert.ok(value)
    assert.equal(verifyPdf(finishSignature(prepared, value), await trustIn(house)).verdict, 'sound')
  })

  test(`${name}: a service that is not there, silent, broken or speaks nonsense is told apart from a person who says no`, async () => {
    const every = (said: Said): Answers =>
      Object.fromEntries(Object.keys(sound[name] ?? {}).map((path) => [path, () => said]))
    assert.equal(await outcomeOf(name, every('cut')), 'no-answer')
    assert.equal(await outcomeOf(name, every('silent')), 'no-answer')
    assert.equal(await outcomeOf(name, every({ status: 503, body: {} })), 'no-answer')
    assert.equal(await outcomeOf(name, every('noise')), 'wrong-answer')
    assert.equal(await outcomeOf(name, every({ status: 401, body: { error: 'invalid_client' } })), 'not-admitted')
    assert.equal(await outcomeOf(name, every(ok({ access_token: 1, status_code: 'x' }))), 'wrong-answer')
  })
}

test('MySign and CSC 2: the person says no, or says nothing in time', async () => {
  const said = (error: string): Answers => ({
    ...csc,
    '/credentials/authorize': () => ({ status: 400, body: { error, error_description: '' } }),
  })
  for (const name of ['MySign', 'CSC 2']) {
    assert.equal(await outcomeOf(name, said('user_rejected')), 'rejected')
    assert.equal(await outcomeOf(name, said('authorization_expired')), 'ran-out')
    assert.equal(await outcomeOf(name, said('invalid_request')), 'not-admitted')
  }
})

test('MySign and CSC 2: fewer or empty values are no signature', async () => {
  for (const name of ['MySign', 'CSC 2'])
    for (const signatures of [[], [''], 'x'])
      assert.equal(await outcomeOf(name, { ...csc, '/signatures/signHash': () => ok({ signatures }) }), 'wrong-answer')
})

test('CSC 2: consent that comes later is asked after, also when one answer is lost on the way', async () => {
  const check = (said: (times: number) => Said): Answers => ({
    ...csc,
    '/credentials/authorize': () => ({ status: 202, body: { handle: 'h' } }),
    '/credentials/authorizeCheck': (_, times) => said(times),
  })
  const pending = { status: 202, body: { handle: 'h' } }
  assert.equal(
    await outcomeOf(
      'CSC 2',
      check((times) => (times === 1 ? pending : times === 2 ? 'cut' : ok({ SAD: 'dong-y' }))),
    ),
    'signed',
  )
  assert.equal(
    await outcomeOf(
      'CSC 2',
      check(() => pending),
    ),
    'ran-out',
  )
  assert.equal(
    await outcomeOf(
      'CSC 2',
      check(() => ({ status: 400, body: { error: 'access_denied' } })),
    ),
    'rejected',
  )
})

test('SmartCA: rejected, expired, never answered', async () => {
  const status = (message: string) => smartAnswers(() => ok({ status_code: 4001, message, data: null }))
  assert.equal(await outcomeOf('SmartCA', status('REJECTED')), 'rejected')
  assert.equal(await outcomeOf('SmartCA', status('EXPIRED')), 'ran-out')
  assert.equal(await outcomeOf('SmartCA', smartAnswers(waitingStatus)), 'ran-out')
})

test('SmartCA: an order whose answer was lost is put in again under its own number, and signed once', async () => {
  const lost = smartAnswers((times) => (times === 1 ? 'cut' : signedStatus()))
  const put = lost['/signatures/sign']
  const one = await provider({
    ...lost,
    '/signatures/sign': (asked, times) => (times === 1 ? 'cut' : (put?.(asked, times) ?? 'cut')),
  })
  const outcome = await makers.SmartCA?.(one.base).sign(order(hash))
  assert.ok(outcome && 'values' in outcome)
  const orders = one.asked.filter(({ path }) => path.endsWith('/signatures/sign'))
  assert.deepEqual(
    orders.map(({ body }) => body.transaction_id),
    ['t-1', 't-1'],
  )
  assert.deepEqual(
    orders.map(({ body }) => (body.sign_files as { data_to_be_signed: string }[])[0]?.data_to_be_signed),
    ['00'.repeat(32), '00'.repeat(32)],
  )
})
