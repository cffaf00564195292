// /check-in/:ceremony/door.json — what the page at the door fetches and hands in.
import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { forScript } from '#shell/for-script.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { mayStandAtDoor } from '../check-in.rules.ts'
import { takeEntries } from '../door.acts.ts'
import { findOwnRole, getDoorList } from '../door.reads.ts'
import { sentIn } from '../sent.ts'

export const doorData = forScript(paths.doorData, {
  async get(context, { ceremony }) {
    const found = await getCeremonyBy(context, ceremony)
    const verdict = mayStandAtDoor(await getActor(context), await findOwnRole(context, ceremony), found)
    if (!verdict.allowed) throw forbidden()
    return getDoorList(context, ceremony)
  },

  async post(context, { ceremony }, form) {
    const deviceNow = new Date(fieldOf(form, 'now'))
    const sent = sentIn(fieldOf(form, 'entries'))
    const isOdd = sent === null || Number.isNaN(deviceNow.getTime())
    return takeEntries(context, ceremony, isOdd ? { sent: [], deviceNow: context.now } : { sent, deviceNow })
  },
})
