// The hall signs at once and the server is killed in between: nothing is lost. `HALL=100` is the whole hall.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { asSeer, cloneDatabase } from '../database.ts'
import { signAtOnce } from './at-once.ts'

const people = Number(process.env.HALL ?? 8)

test('the hall signs within a minute while the server is killed and started again, and no signature is lost', async () => {
  const base = await cloneDatabase()
  try {
    const { signings, seconds, lostAnswers } = await signAtOnce(base, people)
    const seer = await asSeer(base)
    const { rows } = await sql<{ signing: string }>`select signing_id as signing from signature`.execute(seer)
    await seer.destroy()
    assert.deepEqual(rows.map(({ signing }) => signing).sort(), [...signings].sort())
    assert.ok(lostAnswers > 0, 'the kill was felt')
    assert.ok(seconds <= 60, `${seconds} s`)
    console.log(`${people} people signed in ${seconds.toFixed(1)} s, ${lostAnswers} answers lost and asked for again`)
  } finally {
    await base.drop()
  }
})
