// A list of 300 units and 5,000 people, from the bytes of its file to the commit: read, previewed, confirmed, written.
import { asApp } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { vocabularyOf } from '#foundation/roster/pages/vocabulary.ts'
import { bringRoster, confirmRoster } from '#foundation/roster/roster.acts.ts'
import { judgeNow } from '#foundation/roster/roster.reads.ts'
import { runJob } from '../../app/jobs/run-job.ts'
import { founding } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, administer } from '../../tests/database.ts'
import { largeList, listFile } from '../../tests/making/workbook.ts'
import { type Measure, rounded } from '../row.ts'

export const importRow: Measure = {
  name: 'import-5000-people',
  limit: 's, for the record',
  async run() {
    const embedded = await startEmbedded('.cache/bench-import')
    const url = new URL(embedded.url)
    const database = `bench_import_${process.pid}`
    await administer(url, `create database ${database}`)
    url.pathname = `/${database}`
    await migrate(url.href)
    const app = asApp(url.href)
    try {
      const cast = await foundCast(app, founding, [], new Date())
      const clerk = cast.whos.get(founding.person)
      if (!clerk) throw new Error('the cast has no clerk')
      const bytes = await listFile(largeList(300, 5000))
      const started = performance.now()
      const brought = await acting({ app }, clerk, (context) =>
        bringRoster(context, { name: 'danh sách.xlsx', bytes }, vocabularyOf()),
      )
      if (!brought.allowed) throw new Error(brought.refusal.why)
      const { roster } = brought
      const { digest } = await acting({ app }, clerk, (context) => judgeNow(context, roster))
      await acting({ app }, clerk, (context) => confirmRoster(context, roster, digest))
      const jobs = () => acting({ app }, clerk, (context) => listJobsOf(context, roster))
      const [job] = await jobs()
      if (!job) throw new Error('nothing was asked for')
      await runJob(app, { tenant: clerk.tenant, job: job.id }, new AbortController().signal)
      const seconds = (performance.now() - started) / 1000
      const [done] = await jobs()
      if (done?.state !== 'done') throw new Error(`${done?.state} ${done?.why}`)
      return { name: 'import-5000-people', value: rounded(seconds), unit: 's', against: null, ratio: null }
    } finally {
      await app.destroy()
      await administer(url, `drop database if exists ${database} with (force)`)
      await embedded.stop()
    }
  },
}
