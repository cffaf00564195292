// A bounded load on a server of this machine: so many requests over so many kept-alive connections, then it stops.
import http from 'node:http'

export type Load = { url: string; cookie?: string; requests: number; connections?: number }

/** Requests per second. Every answer has to be 200. */
export async function requestsPerSecond({ url, cookie, requests, connections = 8 }: Load): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  let left = requests
  const started = performance.now()
  const one = async () => {
    while (left-- > 0) await get(url, cookie, agent)
  }
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return requests / seconds
}

export const get = (url: string, cookie?: string, agent?: http.Agent): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const headers = cookie ? { cookie } : {}
    const request = http.get(url, { agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${answer.statusCode} from ${url}`)),
      )
    })
    request.on('error', reject)
  })
