// A download: bytes that a read-only transaction gives, under a name that any browser keeps.
import type { Context as Request } from 'hono'
import { type Context, inTransaction } from '#db/context.ts'
import { paper, sandboxed } from '#serving/headers.ts'
import { idsIn, type Route } from './house.ts'
import type { Params, Path } from './paths.ts'

export type Bytes = { name: string; mediaType: string; bytes: Uint8Array }

/** Always handed over as a file, never shown inside the product's own pages: nobody's upload runs there. */
export const download = <Noun extends string>(
  path: Path<Noun>,
  work: (context: Context, params: Params<Noun>, query: URLSearchParams) => Promise<Bytes>,
): Route =>
  function mount({ app, database }) {
    app.get(path.pattern, async (c) => {
      const query = new URL(c.req.url).searchParams
      const bytes = await inTransaction(database, c.var.who, 'read only', (context) =>
        work(context, idsIn<Noun>(c), query),
      )
      return handOver(c, bytes)
    })
  }

/** A PDF that the product itself has made, shown in the window or in a frame of our own. */
export const reading = <Noun extends string>(
  path: Path<Noun>,
  work: (
    context: Context,
    params: Params<Noun>,
    query: URLSearchParams,
    origin: string,
  ) => Promise<Omit<Bytes, 'mediaType'>>,
): Route =>
  function mount({ app, database, origin }) {
    app.get(path.pattern, async (c) => {
      const query = new URL(c.req.url).searchParams
      const { name, bytes } = await inTransaction(database, c.var.who, 'read only', (context) =>
        work(context, idsIn<Noun>(c), query, origin),
      )
      c.header('content-type', 'application/pdf')
      c.header('content-disposition', attachment(name).replace('attachment', 'inline'))
      c.header('content-security-policy', paper)
      c.header('x-frame-options', 'SAMEORIGIN')
      return c.body(new Uint8Array(bytes))
    })
  }

export function handOver(c: Request, { name, mediaType, bytes }: Bytes) {
  c.header('content-type', mediaType)
  c.header('content-disposition', attachment(name))
  c.header('content-security-policy', sandboxed)
  return c.body(new Uint8Array(bytes))
}

/** RFC 6266 and RFC 8187: besides letters only what needs no quotation marks stands as it is. */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, hex)}`

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
