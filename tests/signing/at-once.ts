// Many people sign at once, each on a phone of their own; in the middle of it the server is killed and started again.
import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Context, Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { keepInstallation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { askForCertificate, confirmEnrolment, makeEnrolmentCode } from '#paperwork/signing/enrolment.acts.ts'
import { type CastUnit, founding } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { newPhone, type Phone } from '../../seeds/demo-commune/phone.ts'
import { acting, type TestDatabase } from '../database.ts'
import { admit, cookiesOf, freePort, password, post } from '../site.ts'
import { openFor } from './hall.ts'
import { secret } from './hall-server.ts'
import { type Attempt, signOver } from './signing-over.ts'

export type AtOnce = { signings: Id<'signing'>[]; seconds: number; lostAnswers: number }

/** `base` is migrated and empty. Everybody has a document of their own, so that all may sign at the same moment. */
export async function signAtOnce(base: TestDatabase, people: number): Promise<AtOnce> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thidua-hall-'))
  const names = Array.from({ length: people }, (_, index) => `Người Ký ${index + 1}`)
  const units = names.map(
    (name): CastUnit => ({ name: `Chi bộ của ${name}`, kind: 'party_cell', posts: [[name, 'head', 'Bí thư chi bộ']] }),
  )
  const { whos } = await foundCast(base.app, founding, units, new Date(Date.now() - 3_600_000))
  const { made } = await makeInstallation(founding.committee, new Date(Date.now() - 86_400_000))
  await keepInstallation(folder, secret, made)
  const installation = { ...made, folder: null }
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let server = await serve(base.url, port, folder)
  try {
    const clerk = whoIs(whos, founding.person)
    const office = <Result>(work: (context: Context) => Promise<Result>) =>
      acting(base, { ...clerk, now: new Date() }, work)
    const attempts: Attempt[] = []
    for (const [index, name] of names.entries()) {
      const who = { ...whoIs(whos, name), now: new Date() }
      const phone = await enrol(who)
      const signing = await openFor(office, [who])
      await admit(base, who, `nguoi.ky.${index + 1}`)
      const cookie = cookiesOf(await post(origin, '/login', { username: `nguoi.ky.${index + 1}`, password }))
      attempts.push({ origin, cookie, signing, phone })
    }
    const tally = { done: 0, lostAnswers: 0 }
    const begun = performance.now()
    const all = Promise.all(attempts.map((attempt) => signOver(attempt, tally)))
    while (tally.done < people / 4) await new Promise((resolve) => setTimeout(resolve, 5))
    await killed(server)
    server = await serve(base.url, port, folder)
    await all
    const seconds = (performance.now() - begun) / 1000
    return { signings: attempts.map(({ signing }) => signing), seconds, lostAnswers: tally.lostAnswers }

    async function enrol(who: Who): Promise<Phone> {
      const code = await office((context) => makeEnrolmentCode(context, installation, who.actor))
      assert.ok(code.allowed)
      const phone = await newPhone()
      const asked = { code: code.code, request: phone.request, device: null }
      await acting(base, who, (context) => askForCertificate(context, asked))
      const confirmed = await office((context) => confirmEnrolment(context, installation, code.enrolment))
      assert.ok(confirmed.allowed)
      return phone
    }
  } finally {
    await killed(server)
    await rm(folder, { recursive: true })
  }
}

function whoIs(whos: Map<string, Who>, name: string): Who {
  const who = whos.get(name)
  assert.ok(who, name)
  return who
}

const serve = (url: string, port: number, folder: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const execArgv = ['--import', './scripts/tsx.mjs']
    const child = fork('tests/signing/hall-server.ts', [url, String(port), folder], { execArgv })
    child.once('message', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`the hall's server ended with ${code}`)))
  })

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
