// A short torture in every run of the tests (`npm run torture` is the long one), and a backup of what is left of it by the command itself.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import type { House } from './torture/house.ts'
import { torture } from './torture/torture.ts'

const call = promisify(execFile)

test('kill -9 of server and database while twenty people write: nothing acknowledged is lost, nothing is done twice', {
  skip: process.platform === 'win32' && 'no embedded server here',
}, async () => {
  const wish = { serverKills: 3, databaseKills: 1, people: 20, tell: () => {} }
  const figures = await torture(wish, backedUpAndRestored)
  assert.deepEqual([figures.lost, figures.doubled, figures.lostSessions], [[], [], 0])
  assert.ok(figures.acknowledged > 40 && figures.lostAnswers > 0, JSON.stringify(figures))
})

/** Started as a person starts it, beside the serving process. */
async function backedUpAndRestored({ folder }: House): Promise<void> {
  const [taken, other] = [path.join(folder, 'taken'), path.join(folder, 'other')]
  const backup = await thidua(folder, 'backup', taken)
  assert.match(backup, /Backed up: 2 committees, \d+ tables, \d+ rows, \d+ files/)
  await assert.rejects(thidua(folder, 'restore', taken), /The product is running on these data/)
  const restore = await thidua(other, 'restore', taken)
  assert.match(restore, /Restored .*: 2 committees, .* rows counted, \d+ files match .*, \d+ journal entries hold/)
  assert.match(await thidua(other, 'audit', 'verify'), /holds/)
}

async function thidua(data: string, ...words: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: data }
  return (await call(process.execPath, ['bin/thidua', ...words], { env })).stdout
}
