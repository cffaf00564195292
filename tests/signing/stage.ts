// People of the cast with phones whose keys the office has confirmed, and a commitment that three of them sign.
import assert from 'node:assert/strict'
import type { Context, Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Installation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { trustHere } from '#paperwork/signing/certificate.acts.ts'
import { askForCertificate, confirmEnrolment, makeEnrolmentCode } from '#paperwork/signing/enrolment.acts.ts'
import { askSignature, giveSignature } from '#paperwork/signing/signature.acts.ts'
import { openSigning } from '#paperwork/signing/signing.acts.ts'
import { getSigning } from '#paperwork/signing/signing.reads.ts'
import { founding, neighbour, units } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { newPhone, type Phone } from '../../seeds/demo-commune/phone.ts'
import { acting, on, type TestDatabase } from '../database.ts'
import { commitment } from './signed.ts'

export const [hoa, nam, lan] = ['Nguyễn Thanh Bình', 'Lê Quang Vinh', 'Trương Thị Diệu'] as const
const wish = { reason: 'Cam kết thi đua', place: 'Sông Trăng', appearance: null }

export const later = (one: Who, minutes: number): Who => ({
  ...one,
  now: new Date(one.now.getTime() + minutes * 60_000),
})

type Judged = { allowed: true } | { allowed: false; refusal: { why: string } }
export const whyOf = (verdict: Judged): string => (verdict.allowed ? 'allowed' : verdict.refusal.why)

export type SigningStage = Awaited<ReturnType<typeof setSigningStage>>

export async function setSigningStage(base: TestDatabase) {
  const founded = new Date('2025-11-01T01:00:00Z')
  const cast = await foundCast(base.app, founding, units, founded)
  const other = await foundCast(base.app, neighbour, [], founded)
  const today = '2026-11-22'
  const who = (name: string): Who => on(cast.whos.get(name) as Who, today)
  const [clerk, stranger] = [who(founding.person), on(other.whos.get(neighbour.person) as Who, today)]
  const as = <Result>(one: Who, work: (context: Context) => Promise<Result>) => acting(base, one, work)
  const { made } = await makeInstallation('Đảng ủy xã Sông Trăng', new Date('2026-11-01T00:00:00Z'))
  const installation: Installation = { ...made, folder: null }
  const phones = new Map<string, Phone>()

  async function enrol(name: string): Promise<void> {
    const made = await as(clerk, (context) => makeEnrolmentCode(context, installation, who(name).actor))
    assert.ok(made.allowed)
    const phone = await newPhone()
    phones.set(name, phone)
    const key = { code: made.code.toLowerCase(), request: phone.request, device: 'Điện thoại' }
    const asked = await as(who(name), (context) => askForCertificate(context, key))
    assert.ok(asked.allowed && 'mark' in asked)
    assert.ok((await as(clerk, (context) => confirmEnrolment(context, installation, made.enrolment))).allowed)
  }

  async function open(): Promise<Id<'signing'>> {
    const places = [hoa, nam, lan].map((name, index) => ({
      ...{ person: who(name).actor, label: `Chữ ký ${index + 1}`, page: 1 },
      rectangle: [60 + 170 * index, 120, 210 + 170 * index, 190] as [number, number, number, number],
    }))
    const wanted = { title: 'Cam kết thi đua', name: 'cam-ket.pdf', pdf: commitment(), places }
    const opened = await as(clerk, (context) => openSigning(context, wanted))
    assert.ok(opened.allowed)
    return opened.signing
  }

  const ask = (name: string, id: Id<'signing'>) => as(who(name), (context) => askSignature(context, id, wish))
  const value = async (name: string, attributes: Uint8Array): Promise<Uint8Array> =>
    (await phones.get(name)?.sign(attributes)) ?? new Uint8Array()

  async function sign(name: string, id: Id<'signing'>) {
    const asked = await ask(name, id)
    assert.ok(asked.allowed, JSON.stringify(asked))
    const signed = await value(name, asked.attributes)
    return as(who(name), (context) => giveSignature(context, asked.request, signed, null))
  }

  const trustNow = () => as(clerk, (context) => trustHere(context, installation))
  const fileOf = (id: Id<'signing'>) =>
    as(clerk, async (context) => (await getFileContent(context, (await getSigning(context, id)).file)).bytes)

  for (const name of [hoa, nam, lan]) await enrol(name)
  return { ...{ who, clerk, stranger, as, installation, enrol, open }, ...{ ask, value, sign, trustNow, fileOf } }
}
