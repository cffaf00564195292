// Fifty approved documents that are numbered and issued at the same moment: each gets a number of its own, and none is lost.
import { asApp } from '#db/connect.ts'
import { type Context, inTransaction, type Who } from '#db/context.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { day, dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { approveDocument, draftDocument, submitDocument } from '#paperwork/documents/document.acts.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { enterInRegister } from '#paperwork/register/outgoing.acts.ts'
import { setMandate } from '#paperwork/register/series.acts.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { administer } from '../../tests/database.ts'
import { newDraft } from '../../tests/drafted.ts'
import { type Measure, rounded } from '../row.ts'

const many = 50

export const issueRow: Measure = {
  name: 'issue-50-at-once',
  limit: 'no double, no lost number',
  async run() {
    const seconds = await measure()
    return { name: 'issue-50-at-once', value: rounded(seconds), unit: 's', against: null, ratio: null }
  },
}

async function measure(): Promise<number> {
  const embedded = await startEmbedded('.cache/bench-issue')
  const url = new URL(embedded.url)
  const database = `bench_issue_${process.pid}`
  await administer(url, `create database ${database}`)
  url.pathname = `/${database}`
  await migrate(url.href)
  const app = asApp(url.href)
  try {
    const now = new Date()
    const cast = await foundCast(app, founding, units, now)
    const [clerk, leader] = [cast.whos.get(founding.person), cast.whos.get('Nguyễn Thanh Bình')]
    const unit = cast.units.get(founding.committee)
    if (!clerk || !leader || !unit) throw new Error('the cast has lost somebody')
    const doing = <Result>(who: Who, work: (context: Context) => Promise<Result>) =>
      inTransaction(app, who, 'read write', work)
    await doing(clerk, (context) => setMandate(context, { unit, name: '2025–2030', from: day('2025-07-01'), to: null }))
    const ids: Id<'document'>[] = []
    for (let made = 0; made < many; made++) ids.push(await doing(clerk, (context) => draftOne(context, unit)))
    for (const id of ids) await doing(clerk, (context) => submitDocument(context, id))
    for (const id of ids) await doing(leader, (context) => approveDocument(context, id))

    const numbering = { on: dayOf(now), copies: 1, keptAt: founding.office }
    const started = performance.now()
    await Promise.all(
      ids.map((id) =>
        doing(clerk, async (context) => {
          const entered = await enterInRegister(context, id, numbering)
          return entered.allowed ? issueDocument(context, id) : entered
        }),
      ),
    )
    const seconds = (performance.now() - started) / 1000
    const numbers = await Promise.all(
      ids.map((id) => doing(clerk, async (context) => (await getDocument(context, id)).ordinal)),
    )
    const inOrder = numbers.toSorted((one, other) => (one ?? 0) - (other ?? 0))
    if (inOrder.some((number, index) => number !== index + 1)) throw new Error(`numbers ${inOrder.join(' ')}`)
    return seconds
  } finally {
    await app.destroy()
    await administer(url, `drop database if exists ${database} with (force)`)
    await embedded.stop()
  }
}

async function draftOne(context: Context, unit: Id<'unit'>): Promise<Id<'document'>> {
  const outcome = await draftDocument(context, await newDraft(context, unit))
  if (!outcome.allowed) throw new Error(outcome.refusal.why)
  return outcome.document
}
