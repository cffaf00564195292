// The whole board of 30 bodies with 60 duties between them, against a bare server that asks raw pg for the same rows in one
// tenant's transaction and sends the same bytes; and against a bare page that asks nothing, for the record.
import { startChild } from '../child.ts'
import { logIn } from '../demo.ts'
import { get, requestsPerSecond } from '../load.ts'
import { type Measure, type Row, rounded } from '../row.ts'

type Board = { ours: number; bare: number; fixed: number }
let measured: Promise<Board> | undefined
const requests = 1500

export const boardRows: Measure[] = [
  {
    name: 'duties-board',
    limit: 'ratio ≥ 0.5',
    run: async () => row('duties-board', 'raw pg, same rows and bytes', (board) => board.bare),
  },
  {
    name: 'duties-board-static',
    limit: 'for the record',
    run: async () => row('duties-board-static', 'bare Hono page of the same bytes', (board) => board.fixed),
  },
]

async function row(name: string, against: string, peer: (board: Board) => number): Promise<Row> {
  measured ??= measure()
  const board = await measured
  return { name, value: rounded(board.ours), unit: 'req/s', against, ratio: rounded(board.ours / peer(board)) }
}

/** Rounds in turn, so that a busy moment of the machine meets all three; the best round of each counts. */
async function measure(): Promise<Board> {
  const board = await startChild('bench/board-child.ts', {})
  const login = { username: 'bench', password: 'bench-2026' }
  const cookie = await logIn(board.origin, login)
  const { campaign = '', tenant = '', database = '' } = board.told
  const url = `${board.origin}/campaigns/${campaign}/duties`
  const page = (await get(url, cookie)).toString('base64')
  const bare = await startChild('bench/bare-child.ts', {
    CAMPAIGN: campaign,
    TENANT: tenant,
    DATABASE: database,
    PAGE: page,
  })
  try {
    const best: Board = { ours: 0, bare: 0, fixed: 0 }
    for (let round = 0; round < 5; round++) {
      best.bare = Math.max(best.bare, await requestsPerSecond({ url: `${bare.origin}/rows`, requests }))
      best.ours = Math.max(best.ours, await requestsPerSecond({ url, cookie, requests }))
      best.fixed = Math.max(best.fixed, await requestsPerSecond({ url: `${bare.origin}/fixed`, requests }))
    }
    return best
  } finally {
    await bare.stop()
    await board.stop()
  }
}
