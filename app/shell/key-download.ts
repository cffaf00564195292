// A download without login for whoever holds a key: it stands in the address as `?key=…`.
import { type Context, inTransaction } from '#db/context.ts'
import { type Bytes, handOver } from './download.ts'
import type { Route } from './house.ts'
import { visitorOf } from './key-page.tsx'
import type { Path } from './paths.ts'

type Asked = { key: string; origin: string }

export const keyDownload = (path: Path<'tenant'>, work: (context: Context, asked: Asked) => Promise<Bytes>): Route =>
  function mount({ app, database, origin }) {
    app.get(path.pattern, async (c) => {
      const { who, key } = visitorOf(c)
      const bytes = await inTransaction(database, who, 'read only', (context) => work(context, { key, origin }))
      return handOver(c, bytes)
    })
  }
