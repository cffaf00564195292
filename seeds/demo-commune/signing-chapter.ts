// Keys on phones, which here are keys that the story makes itself: who got a certificate, a phone that was lost, a paper signed by two of three, one signature just begun.
import type { Context } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { installationHere } from '#paperwork/signing/authority/here.ts'
import type { Installation } from '#paperwork/signing/authority/installation.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { revokeCertificate } from '#paperwork/signing/certificate.acts.ts'
import { askForCertificate, confirmEnrolment, makeEnrolmentCode } from '#paperwork/signing/enrolment.acts.ts'
import { askSignature, giveSignature } from '#paperwork/signing/signature.acts.ts'
import { openSigning } from '#paperwork/signing/signing.acts.ts'
import { founding } from './cast.ts'
import { newPhone, type Phone } from './phone.ts'
import { at, play, type Stage } from './stage.ts'

const signers = ['Nguyễn Thanh Bình', 'Lê Quang Vinh', 'Trương Thị Diệu'] as const
const wish = { reason: 'Cam kết thi đua', place: 'Sông Trăng', appearance: null }

export async function signAPaper(stage: Stage): Promise<void> {
  const installation = installationHere() ?? (await makeAuthority(stage))
  const phones = new Map<string, Phone>()
  for (const [index, name] of signers.entries())
    phones.set(name, (await enrol(stage, installation, name, index * 20)).phone)
  const lost = await enrol(stage, installation, 'Võ Thị Ngọc Lan', 70)
  await play(stage, onDay(stage, 'Võ Thị Ngọc Lan', 90), (context) =>
    revokeCertificate(context, installation, lost.certificate, 'key-lost'),
  )
  await leaveTwoWaiting(stage, installation)
  const signing = await open(stage)
  for (const [index, name] of signers.slice(0, 2).entries()) {
    const asked = await play(stage, onDay(stage, name, 120 + index), (context) => askSignature(context, signing, wish))
    const value = asked.allowed ? await phones.get(name)?.sign(asked.attributes) : undefined
    if (asked.allowed && value)
      await play(stage, onDay(stage, name, 121 + index), (context) =>
        giveSignature(context, asked.request, value, null),
      )
  }
  await play(stage, onDay(stage, signers[2], 130), (context) => askSignature(context, signing, wish))
}

const makeAuthority = async ({ today }: Stage): Promise<Installation> => {
  const from = new Date(`${daysAfter(today, -30)}T00:00:00+07:00`)
  return { ...(await makeInstallation(founding.committee, from)).made, folder: null }
}

const onDay = (stage: Stage, name: string, minute: number) => at(stage, name, daysAfter(stage.today, -3), minute)

/** One has the slip in the pocket; another's phone has made its key, and the office has not looked yet. Their code is of today. */
async function leaveTwoWaiting(stage: Stage, installation: Installation): Promise<void> {
  const today = (name: string, minute: number) => at(stage, name, stage.today, minute)
  for (const [index, name] of ['Đặng Thị Hòa', 'Phạm Văn Lâm'].entries()) {
    const person = today(name, 40 + index * 10)
    const made = await play(stage, today(founding.person, 35 + index * 10), (context) =>
      makeEnrolmentCode(context, installation, person.actor),
    )
    if (!made.allowed) throw new Error('no code')
    if (index === 0) continue
    const { request } = await newPhone()
    await play(stage, person, (context) =>
      askForCertificate(context, { code: made.code, request, device: 'Điện thoại Android' }),
    )
  }
}

async function enrol(stage: Stage, installation: Installation, name: string, minute: number) {
  const [clerk, person] = [onDay(stage, founding.person, minute), onDay(stage, name, minute + 5)]
  const made = await play(stage, clerk, (context) => makeEnrolmentCode(context, installation, person.actor))
  if (!made.allowed) throw new Error('no code')
  const phone = await newPhone()
  const key = { code: made.code, request: phone.request, device: 'Điện thoại Android' }
  await play(stage, person, (context) => askForCertificate(context, key))
  const confirmed = await play(stage, clerk, (context) => confirmEnrolment(context, installation, made.enrolment))
  if (!confirmed.allowed) throw new Error('not confirmed')
  return { phone, certificate: confirmed.certificate }
}

/** On the last page, below what stands there: the room of the commitments will know the true places. */
async function open(stage: Stage): Promise<Id<'signing'>> {
  const places = signers.map((name, index) => ({
    ...{ person: onDay(stage, name, 0).actor, label: `Chữ ký của ${name}`, page: 0 },
    rectangle: [60 + 165 * index, 40, 210 + 165 * index, 95] as [number, number, number, number],
  }))
  const opened = await play(stage, onDay(stage, founding.person, 100), async (context) => {
    const pdf = await lastPaper(context)
    return openSigning(context, { title: 'Ký thử trên điện thoại', name: 'ky-thu.pdf', pdf, places })
  })
  if (!opened.allowed) throw new Error('not opened')
  return opened.signing
}

/** Any paper of the committee will do to try the phones on. */
async function lastPaper(context: Context): Promise<Uint8Array> {
  const { db, tenant } = context
  const file = db
    .selectFrom('file')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('media_type', '=', 'application/pdf')
  const { id } = await file.orderBy('kept_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return (await getFileContent(context, id)).bytes
}
