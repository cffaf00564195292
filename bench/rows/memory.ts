// Whether the server keeps what it should let go: memory after 10,000 requests to memory after the first 1,000.
import { startDemo } from '../demo.ts'
import { requestsPerSecond } from '../load.ts'
import { type Measure, rounded } from '../row.ts'

export const memoryRow: Measure = {
  name: 'memory-10k',
  limit: 'ratio ≤ 1.1',
  async run() {
    const demo = await startDemo()
    try {
      await requestsPerSecond({ url: demo.campaign, cookie: demo.cookie, requests: 1000 })
      const early = await demo.memory()
      await requestsPerSecond({ url: demo.campaign, cookie: demo.cookie, requests: 9000 })
      const late = await demo.memory()
      const megabytes = rounded(late / 1024 / 1024)
      return {
        name: 'memory-10k',
        value: megabytes,
        unit: 'MB',
        against: 'itself after 1,000',
        ratio: rounded(late / early),
      }
    } finally {
      await demo.stop()
    }
  },
}
