// npm run schema — writes app/db/schema.ts anew after a migration was added.
import { writeFile } from 'node:fs/promises'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { administer } from '../tests/database.ts'
import { schemaOf } from './schema.ts'

const embedded = await startEmbedded('.cache/pg', ['fsync=off'])
const url = new URL(embedded.url)
await administer(url, 'drop database if exists thidua_schema', 'create database thidua_schema')
url.pathname = '/thidua_schema'
await migrate(url.href)
await writeFile(new URL('../app/db/schema.ts', import.meta.url), await schemaOf(url.href))
await administer(url, 'drop database thidua_schema')
await embedded.stop()
