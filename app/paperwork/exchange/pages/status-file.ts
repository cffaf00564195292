// /statuses/:status_message/status.edxml — what we say to a sender, as the axis takes it.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { getAside } from '#paperwork/incoming/aside.reads.ts'
import { asideWords } from '#paperwork/incoming/aside.words.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { writeStatus } from '../edxml/write-status.ts'
import { slashedMoment } from '../edxml/xml-writing.ts'
import { emptyProfile, findProfile } from '../profile.reads.ts'
import { organOf } from '../profile.ts'
import { statusWords } from '../status.words.ts'
import { getStatus } from '../status-message.reads.ts'
import { mayTakePackage } from '../taking.rules.ts'

export const downloadStatus = download(paths.statusFile, async (context, { status_message: id }) => {
  const status = await getStatus(context, id)
  if (!mayTakePackage(await getActor(context), null).allowed) throw forbidden()
  if (status.direction === 'in') throw missing()
  const vi = { language: 'vi' } as const
  const profile = (await findProfile(context)) ?? (await emptyProfile(context))
  const refused = status.aside && asideWords(vi).reason((await getAside(context, status.aside)).refusal)
  const xml = writeStatus({
    ...{ kind: 'status', from: organOf(profile), responseFor: status.about, code: status.code },
    description: status.description || refused || statusWords(vi).codes[status.code],
    at: slashedMoment(status.saidAt),
    staff: { department: profile.organName, name: '', mobile: '', email: profile.email },
  })
  const name = `${status.code}-${status.about.number}-${status.about.notation.replaceAll('/', '-')}.edxml`
  return { name, mediaType: 'application/xml', bytes: new TextEncoder().encode(xml) }
})
