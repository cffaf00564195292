// The sockets: http or https, how long anybody may keep one, and a plain port that leads to the secure one.
import { createServer, type Server, type ServerOptions } from 'node:http'
import { createServer as createSecureServer, Server as SecureServer } from 'node:https'
import { type HttpBindings, serve } from '@hono/node-server'
import { type CertificateFiles, keepCertificate, readCertificate } from './certificate.ts'
import { BadSettings, type Settings } from './settings.ts'

export type Listening = { port: number; stop(): Promise<void> }
type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>

const mostConnections = 2000
const headers = { bytes: 16 * 1024, lines: 100 }

/** `port` 0 takes a free one. */
export async function listen(fetch: Fetch, port: number, settings: Settings): Promise<Listening> {
  const { tls, times, origin, redirectFrom, host } = settings
  const serverOptions: ServerOptions = {
    headersTimeout: times.headers,
    requestTimeout: times.request,
    keepAliveTimeout: times.keepAlive,
    connectionsCheckingInterval: times.checkEvery,
    maxHeaderSize: headers.bytes,
  }
  const common = { fetch: withBindings, port, ...(host && { hostname: host }) }
  const server = await started((ready) =>
    tls
      ? serve(
          {
            ...common,
            createServer: createSecureServer,
            serverOptions: { ...serverOptions, ...firstCertificate(tls) },
          },
          ready,
        )
      : serve({ ...common, serverOptions }, ready),
  )
  function withBindings(request: Request, env: unknown) {
    return fetch(request, env as HttpBindings) // this server speaks HTTP/1 only
  }

  server.maxConnections = mostConnections
  server.maxHeadersCount = headers.lines
  server.setTimeout(times.idle)
  if (tls && server instanceof SecureServer) keepCertificate(server, tls, times.certificate)
  const plain =
    redirectFrom !== undefined && origin ? await redirect(redirectFrom, { origin, host, serverOptions }) : undefined
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => void (await Promise.all([closed(server), plain && closed(plain)])),
  }
}

function firstCertificate(files: CertificateFiles) {
  try {
    return readCertificate(files)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new BadSettings(
      `Không dùng được chứng thư TLS_CERT với khóa TLS_KEY. — The certificate cannot be used with this key (${reason}).`,
    )
  }
}

function started(make: (ready: () => void) => ReturnType<typeof serve>): Promise<Server | SecureServer> {
  return new Promise((resolve, reject) => {
    const server = make(() => resolve(server as Server | SecureServer)) // no HTTP/2 was asked for
    server.once('error', reject)
  })
}

/** Only ever to the address that the administrator has set, never to the one that the request names. */
type Redirect = { origin: string; host: string | undefined; serverOptions: ServerOptions }

/** A machine that was given the plain address by mistake is to notice: a redirect would hide that its token went in the clear. */
const forMachines = /^\/(healthz|readyz|metrics|api)\b/

function redirect(port: number, { origin, host, serverOptions }: Redirect): Promise<Server> {
  const server = createServer(serverOptions, ({ url = '/' }, answer) => {
    if (forMachines.test(url)) return answer.writeHead(403).end()
    answer.writeHead(308, { location: origin + (/^\/[\x21-\x7e]*$/.test(url) ? url : '/') }).end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server))
  })
}

function closed(server: Server | SecureServer): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections() // a browser keeps its connection open for minutes
  return done
}
