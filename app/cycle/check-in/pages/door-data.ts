// /check-in/:ceremony/door.json and the worker — what the page at the door fetches and hands in.
import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { withCamera } from '#serving/headers.ts'
import { endpoint } from '#shell/endpoint.ts'
import type { Route } from '#shell/house.ts'
import { checkInWorker } from '#shell/islands.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { mayStandAtDoor } from '../check-in.rules.ts'
import { takeEntries } from '../door.acts.ts'
import { findOwnRole, getDoorList } from '../door.reads.ts'
import { sentIn } from '../sent.ts'

export const doorData = endpoint(paths.doorData, {
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

/** For anybody: it holds nothing. The page at the door is the only one that may open the camera. */
export const doorWorker: Route = ({ app }) => {
  app.use('/check-in/*', async (c, next) => {
    await next()
    c.header('permissions-policy', withCamera)
  })
  app.get(paths.checkInWorker.pattern, (c) =>
    c.body(checkInWorker, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }),
  )
}
