// A local server that speaks what the providers document, with a key of its own and a person who answers as the test wants.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Body = Record<string, unknown>
/** What is answered: a status and a body, or nothing at all: the connection is cut after the question was read. */
export type Said = { status: number; body: unknown } | 'cut' | 'silent' | 'noise'
export type Asked = { path: string; body: Body; token: string | undefined }
export type Provider = { base: string; asked: Asked[]; close(): void }

export async function provide(answer: (asked: Asked, times: number) => Said): Promise<Provider> {
  const asked: Asked[] = []
  const server: Server = createServer(async (request, response) => {
    const body = JSON.parse((await textOf(request)) || '{}') as Body
    const one = { path: request.url ?? '', body, token: request.headers.authorization }
    asked.push(one)
    const said = answer(one, asked.filter(({ path }) => path === one.path).length)
    if (said === 'silent') return
    if (said === 'cut') return void request.socket.destroy()
    if (said === 'noise') return void response.end('<html>Bảo trì</html>')
    response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body))
  }).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://127.0.0.1:${port}`, asked, close }
}

export const ok = (body: unknown): Said => ({ status: 200, body })

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
