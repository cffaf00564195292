// The code that the office hands over, the key that a phone proves, and who confirms, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { newPhone } from '../../../seeds/demo-commune/phone.ts'
import { cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { lan, later, nam, type SigningStage, setSigningStage, whyOf } from '../../../tests/signing/stage.ts'
import type { Installation } from './authority/installation.ts'
import { askForCertificate, confirmEnrolment, makeEnrolmentCode, refuseEnrolment } from './enrolment.acts.ts'
import { listOpenEnrolments } from './enrolment.reads.ts'

let base: TestDatabase
let stage: SigningStage
before(async () => {
  base = await cloneDatabase()
  stage = await setSigningStage(base)
})
after(() => base.drop())

test('only the office gives out codes and confirms, and nobody confirms themselves', async () => {
  const person = stage.who(lan).actor
  const code = (one: Who, with_: Installation | null = stage.installation) =>
    stage.as(one, (context) => makeEnrolmentCode(context, with_, person))
  assert.equal(whyOf(await code(stage.who(nam))), 'not-office')
  assert.equal(whyOf(await code(stage.clerk, null)), 'no-authority')
  const own = await stage.as(stage.clerk, (context) =>
    makeEnrolmentCode(context, stage.installation, stage.clerk.actor),
  )
  assert.ok(own.allowed)
  assert.equal(
    whyOf(await stage.as(stage.clerk, (context) => confirmEnrolment(context, stage.installation, own.enrolment))),
    'not-asked',
  )
  const { request } = await newPhone()
  const key = { code: own.code, request, device: null }
  assert.equal(whyOf(await stage.as(stage.clerk, (context) => askForCertificate(context, key))), 'allowed')
  assert.equal(
    whyOf(await stage.as(stage.clerk, (context) => confirmEnrolment(context, stage.installation, own.enrolment))),
    'oneself',
  )
  assert.equal(whyOf(await stage.as(stage.clerk, (context) => refuseEnrolment(context, own.enrolment))), 'oneself')
  await assert.rejects(
    stage.as(stage.stranger, (context) => confirmEnrolment(context, stage.installation, own.enrolment)),
    { status: 404 },
  )
})

test('a code counts once, for an hour, for five tries, and only with a key that is proven', async () => {
  const one = stage.who('Bùi Văn Chính')
  const { request } = await newPhone()
  const make = async () => {
    const made = await stage.as(stage.clerk, (context) => makeEnrolmentCode(context, stage.installation, one.actor))
    assert.ok(made.allowed)
    return made
  }
  const enter = (code: string, by = one, bytes = request) =>
    stage.as(by, (context) => askForCertificate(context, { code, request: bytes, device: null }))
  assert.equal(whyOf(await enter('K7M4-9QTX-3P')), 'no-code')
  const first = await make()
  assert.equal(whyOf(await enter(first.code, later(one, 61))), 'code-ran-out')
  const bent = new Uint8Array(request)
  bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1
  assert.equal(whyOf(await enter(first.code, one, bent)), 'no-key')
  const second = await make()
  for (const left of [4, 3, 2, 1, 0]) {
    const wrong = await enter(first.code)
    assert.deepEqual(wrong, { allowed: true, counted: { why: 'wrong-code', left } }, 'the older code was replaced')
  }
  assert.equal(whyOf(await enter(second.code)), 'code-ran-out')
  const third = await make()
  assert.equal(whyOf(await enter(third.code)), 'allowed')
  assert.equal(whyOf(await enter(third.code)), 'no-code')
  assert.equal(whyOf(await stage.as(stage.clerk, (context) => refuseEnrolment(context, third.enrolment))), 'allowed')
  assert.ok((await stage.as(stage.clerk, listOpenEnrolments)).every(({ person }) => person !== one.actor))
})
