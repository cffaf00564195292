// Serves the demonstration from a database of the bench's own.
import { startEmbedded } from '#db/embedded.ts'
import { open } from '../app/server.ts'
import { prepareDemonstration } from '../seeds/demo-commune/demonstration.ts'
import { answerMeasurer } from './child.ts'

const embedded = await startEmbedded('.cache/bench-demo')
await prepareDemonstration(embedded.url, new Date())
const running = await open(embedded.url, 0, 'bench')
process.on('SIGTERM', async () => {
  await running.stop()
  await embedded.stop()
  process.exit()
})
answerMeasurer({ origin: running.origin })
