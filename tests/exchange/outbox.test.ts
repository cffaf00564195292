// The outbox of a whole server: a letter goes after the commit; a server killed while it is heard never sends it twice.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { getDelivery, listDeliveriesOf } from '#paperwork/exchange/delivery.reads.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../database.ts'
import { admit, cookiesOf, password, post } from '../site.ts'
import { issueTo } from './issued.ts'
import { type MailServer, mailServer } from './mail-server.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let mail: MailServer
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date())
  clerk = cast.whos.get(founding.person) as Who
  await admit(base, clerk, 'tri.vo')
  mail = await mailServer()
})
after(async () => {
  await mail.stop()
  await base.drop()
})

const to = [{ name: 'Tỉnh ủy Hải Lam', email: 'vanthu@hailam.example' }]
const one = (id: Id<'delivery'>) => acting(base, clerk, (context) => getDelivery(context, id))

async function issued(ordinal: number): Promise<Id<'delivery'>> {
  const office = cast.units.get(founding.office) as Id<'unit'>
  const document = await issueTo(base, clerk, office, to, ordinal)
  const [delivery] = await acting(base, clerk, (context) => listDeliveriesOf(context, document))
  return delivery?.id as Id<'delivery'>
}

test('a letter goes soon; killed while the mail server hears one, the next server asks a person instead of sending it again', async () => {
  const first = await serve()
  const id = await issued(1)
  await wake(first.origin)
  await until(async () => (await one(id)).state === 'sent')
  assert.equal(mail.letters.length, 1)

  mail.ends.push('silence') // it has the whole letter, and says nothing
  const heard = await issued(2)
  await wake(first.origin)
  await until(async () => mail.letters.length === 2)
  first.child.kill('SIGKILL')
  assert.equal((await one(heard)).state, 'waiting')

  const second = await serve()
  try {
    await until(async () => (await one(heard)).state === 'failed')
    assert.equal((await one(heard)).reason, 'unclear')
    assert.equal(mail.letters.length, 2)
  } finally {
    second.child.kill('SIGKILL')
  }
})

/** Any act of anybody: after its commit what is due is handed over. */
async function wake(origin: string): Promise<void> {
  const login = await post(origin, '/login', { username: 'tri.vo', password })
  const answer = await post(
    origin,
    '/terms/change?term=proof',
    { word: `hồ sơ ${Date.now() % 1000}` },
    cookiesOf(login),
  )
  assert.ok(answer.status < 400, `${answer.status}`)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail('it did not happen within half a minute')
}

/** A server in a process of its own, as `npm start` has it. */
async function serve(): Promise<{ origin: string; child: ChildProcess }> {
  const script = `
    const { open } = await import('./app/server.ts')
    const { settingsOf } = await import('./app/serving/settings.ts')
    const settings = { ...settingsOf({}), jobs: true }
    const { origin } = await open(process.env.SERVED, 0, 'a secret of thirty-two letters !', settings)
    console.log(origin)`
  const args = ['--import', './scripts/tsx.mjs', '--input-type=module', '--eval', script]
  const { host, port, from } = mail.settings
  const smtp = { SMTP_HOST: host, SMTP_PORT: String(port), SMTP_TLS: 'none', MAIL_FROM: from }
  const env = { ...process.env, ...smtp, SERVED: base.url }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await new Promise<string>((resolve) => child.stdout.once('data', (told) => resolve(`${told}`.trim())))
  return { origin, child }
}
