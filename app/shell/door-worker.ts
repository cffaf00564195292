// The service worker of the page at the door, for anybody: it holds nothing. That page is the only one that may open the camera.
import { withCamera } from '#serving/headers.ts'
import type { Route } from './house.ts'
import { checkInWorker } from './islands.ts'
import { paths } from './paths.ts'

export const doorWorker: Route = ({ app }) => {
  app.use('/check-in/*', async (c, next) => {
    await next()
    c.header('permissions-policy', withCamera)
  })
  app.get(paths.checkInWorker.pattern, (c) =>
    c.body(checkInWorker, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }),
  )
}
