// Serves a committee of 30 bodies with 60 duties between them, in a database of its own that goes with the measurement.

import { asApp } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { choosePassword, giveAccount } from '#foundation/accounts/password.acts.ts'
import { open } from '../app/server.ts'
import { founding } from '../seeds/demo-commune/cast.ts'
import { foundCast } from '../seeds/demo-commune/found.ts'
import { acting, administer } from '../tests/database.ts'
import { type Body, launch } from '../tests/launched.ts'
import { answerMeasurer } from './child.ts'

const names = Array.from({ length: 30 }, (_, index) => `Chi bộ số ${index + 1}`)
const embedded = await startEmbedded('.cache/bench-board')
const url = new URL(embedded.url)
const database = `bench_${process.pid}`
await administer(url, `create database ${database}`)
url.pathname = `/${database}`
await migrate(url.href)
const base = { url: url.href, app: asApp(url.href), drop: async () => {} }

const units = names.map((name) => ({ name, kind: 'party_cell' as const, posts: [] }))
const cast = await foundCast(base.app, founding, units, new Date('2026-11-01T01:00:00Z'))
const clerk = cast.whos.get(founding.person)
if (!clerk) throw new Error('the cast has no clerk')
const line = { words: 'Tổ chức ngày Chủ nhật xanh', place: 'V.1 ý 2' }
const other = { words: 'Xây dựng kế hoạch hưởng ứng phong trào', place: 'V.1 ý 1', deadlines: ['2026-12-05'] }
const bodies: Body[] = names.map((name) => ({ name, units: [name], tasks: [line, other] }))
const campaign = await launch(base, cast, clerk, { bodies })
const login = { person: clerk.actor, username: 'bench', password: 'bench-2026' }
await acting(base, clerk, (context) => giveAccount(context, login))
await acting(base, clerk, (context) => choosePassword(context, login.password))
await base.app.destroy()

const running = await open(url.href, 0, 'bench')
process.on('SIGTERM', async () => {
  await running.stop()
  await administer(url, `drop database if exists ${database} with (force)`)
  await embedded.stop()
  process.exit()
})
answerMeasurer({ origin: running.origin, campaign, tenant: cast.tenant, database: url.href })
