// The stream behind the wall: says how it stands every two seconds; after ten minutes the browser comes again by itself.
import { streamSSE } from 'hono/streaming'
import { inTransaction } from '#db/context.ts'
import type { Route } from '#shell/house.ts'
import { paths } from '#shell/paths.ts'
import { getWall } from './wall-screen.tsx'

const pause = 2000
const longest = 10 * 60_000
const most = 30
let open = 0

/** The same address as the page; what asks for events gets them. */
export const wallStream: Route = ({ app, database }) => {
  app.get(paths.signingWall.pattern, (c, next) => {
    if (c.req.header('accept') !== 'text/event-stream') return next()
    if (open >= most) return c.text('', 503)
    const { who } = c.var
    return streamSSE(c, async (stream) => {
      open++
      const end = Date.now() + longest
      try {
        while (!stream.aborted && Date.now() < end) {
          const now = new Date()
          const content = await inTransaction(database, { ...who, now }, 'read only', (context) => getWall(context))
          await stream.writeSSE({ data: String(content).replaceAll('\n', ' ') })
          await stream.sleep(pause)
        }
      } finally {
        open--
      }
    })
  })
}
