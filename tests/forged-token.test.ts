// A provider that means ill, or somebody between it and us: of its ID tokens only the honest one lets in.
import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { open, type Running } from '../app/server.ts'
import { asSeer } from './database.ts'
import { client } from './sign-on.ts'
import { clerkName, cookiesOf, freePort, openSite, type Site } from './site.ts'

type Claims = Record<string, unknown>
type Forge = (claims: Claims) => string | undefined

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 })
const subject = 'cccd-0791'

let site: Site
let door: Running
let province: Server
let issuer: string
let nonce: string
let forge: Forge
before(async () => {
  site = await openSite()
  issuer = await startProvince()
  const owner = await asSeer(site.base)
  await sql`insert into login."account" (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
    select gen_random_uuid(), ${subject}, 'single-sign-on', id, now(), now() from login."user" where username = ${clerkName}`.execute(
    owner,
  )
  await owner.destroy()
  const told = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret }
  Object.assign(process.env, told)
  door = await open(site.base.url, await freePort(), 'a secret of thirty-two letters !')
  for (const name of Object.keys(told)) delete process.env[name]
})
after(async () => {
  await door.stop()
  province.closeAllConnections()
  province.close()
  await site.stop()
})

/** Discovery, keys, and a token as `forge` makes it. */
async function startProvince(): Promise<string> {
  const port = await freePort()
  const own = `http://localhost:${port}`
  const key = { ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const foreign = { ...theirs.publicKey.export({ format: 'jwk' }), kid: 'two', alg: 'RS256', use: 'sig' }
  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      ...{
        issuer: own,
        authorization_endpoint: `${own}/auth`,
        token_endpoint: `${own}/token`,
        jwks_uri: `${own}/keys`,
      },
      ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({ keys: [key] }),
    '/foreign-keys': () => ({ keys: [foreign] }),
    '/token': () => ({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: forge(honest()) }),
  }
  province = createServer((request, answer) => {
    const made = answers[request.url ?? '']
    answer.writeHead(made ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(made?.() ?? {}))
  })
  await new Promise<void>((resolve) => province.listen(port, resolve))
  return own
}

const seconds = () => Math.floor(Date.now() / 1000)
const honest = (): Claims => ({
  ...{ iss: issuer, sub: subject, aud: client.id, nonce },
  ...{ iat: seconds(), exp: seconds() + 300 },
})

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (claims: Claims, { key = ours.privateKey, header = {} }: { key?: KeyObject; header?: object } = {}) => {
  const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT', ...header })}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}
const hashed = (claims: Claims, secret: string) => {
  const text = `${part({ alg: 'HS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

/** Whether a browser that goes there and comes back is in. */
async function letsIn(made: Forge): Promise<boolean> {
  forge = made
  const asked = await fetch(`${door.origin}/login/single-sign-on`, { redirect: 'manual' })
  const query = new URL(asked.headers.get('location') ?? '').searchParams
  nonce = query.get('nonce') ?? ''
  const back = `${door.origin}/login/single-sign-on/callback?code=abc&state=${query.get('state')}`
  const answer = await fetch(back, { headers: { cookie: cookiesOf(asked) }, redirect: 'manual' })
  const cookie = cookiesOf(answer)
  const inside = await fetch(`${door.origin}/units`, { headers: { cookie }, redirect: 'manual' })
  return inside.status === 200
}

const forgeries: Record<string, Forge> = {
  'signed by another key': (claims) => signed(claims, { key: theirs.privateKey }),
  'with a key of its own in its head': (claims) =>
    signed(claims, {
      key: theirs.privateKey,
      header: { kid: undefined, jwk: theirs.publicKey.export({ format: 'jwk' }) },
    }),
  'that names where its keys are': (claims) =>
    signed(claims, { key: theirs.privateKey, header: { kid: 'two', jku: `${issuer}/foreign-keys` } }),
  'without a signature': (claims) => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`,
  'with its signature cut off': (claims) => signed(claims).replace(/[^.]+$/, ''),
  'with other claims under a good signature': (claims) =>
    signed({ ...claims, sub: 'somebody' }).replace(/\.[^.]+\./, `.${part(claims)}.`),
  'hashed with the public key': (claims) =>
    hashed(claims, ours.publicKey.export({ format: 'pem', type: 'spki' }).toString()),
  'hashed with the secret of the client': (claims) => hashed(claims, client.secret),
  'for another client': (claims) => signed({ ...claims, aud: 'another' }),
  'of another issuer': (claims) => signed({ ...claims, iss: 'https://another.example' }),
  'of another request': (claims) => signed({ ...claims, nonce: 'another' }),
  'of no request': ({ nonce: _, ...claims }) => signed(claims),
  'that has ended': (claims) => signed({ ...claims, iat: seconds() - 9000, exp: seconds() - 8000 }),
  'that has not begun': (claims) => signed({ ...claims, nbf: seconds() + 8000 }),
  'of nobody': ({ sub: _, ...claims }) => signed(claims),
  'that is none': () => 'opaque',
  'that was left out': () => undefined,
}

test('a link on a page of somebody else logs nobody in', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await fetch(`${door.origin}/login/single-sign-on`, { headers, redirect: 'manual' })
  assert.deepEqual([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()], [200, null, []])
})

test('a forged, foreign, late or unsigned token of the provider lets nobody in', async () => {
  assert.ok(await letsIn((claims) => signed(claims)), 'the honest one does')
  for (const [what, made] of Object.entries(forgeries)) assert.ok(!(await letsIn(made)), `a token ${what}`)
  assert.ok(await letsIn((claims) => signed(claims)), 'the honest one still does')
})
