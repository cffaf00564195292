// What a first visit of the campaign page weighs over the network: logged in, nothing kept from before, gzip as browsers ask for it.
import http from 'node:http'
import { startDemo } from '../demo.ts'
import { type Measure, type Row, rounded } from '../row.ts'

type Weight = { script: number; total: number }
let weighed: Promise<Weight> | undefined

export const firstPageRows: Measure[] = [
  { name: 'first-page-script', limit: '≤ 5 KB gz', run: async () => row('first-page-script', (await weight()).script) },
  { name: 'first-page-total', limit: '≤ 25 KB gz', run: async () => row('first-page-total', (await weight()).total) },
]

const row = (name: string, bytes: number): Row => ({
  name,
  value: rounded(bytes / 1024),
  unit: 'KB',
  against: null,
  ratio: null,
})

function weight(): Promise<Weight> {
  weighed ??= weigh()
  return weighed
}

async function weigh(): Promise<Weight> {
  const demo = await startDemo()
  try {
    const page = await fetched(demo.campaign, demo.cookie)
    const html = await (await fetch(demo.campaign, { headers: { cookie: demo.cookie } })).text()
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src)
    const others = [...html.matchAll(/<(?:link|img)[^>]+(?:href|src)="([^"]+)"/g)].map(([, src = '']) => src)
    const sizes = async (list: string[]) => {
      let sum = 0
      for (const src of list) sum += await fetched(new URL(src, demo.origin).href, demo.cookie)
      return sum
    }
    const inline = [...html.matchAll(/<script(?![^>]+src)[^>]*>([^<]*)/g)].reduce(
      (sum, [, code = '']) => sum + code.length,
      0,
    )
    const script = (await sizes(scripts)) + inline
    return { script, total: page + script - inline + (await sizes(others)) }
  } finally {
    await demo.stop()
  }
}

/** Bytes of the body as they came over the network. */
const fetched = (url: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip' }
    http
      .get(url, { headers }, (answer) => {
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
        })
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(size) : reject(new Error(`${answer.statusCode} ${url}`)),
        )
      })
      .on('error', reject)
  })
