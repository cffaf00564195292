// Kill -9 of the server and of the database, again and again, while people work: nothing acknowledged is lost, nothing is done twice.
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { type House, prepareHouse } from './house.ts'
import { type Proof, prove } from './ledger.ts'
import { type Crowd, crowdOf, sceneOf } from './people.ts'

export type Wish = {
  serverKills: number
  databaseKills: number
  people: number
  tell(line: string): void
  signal?: AbortSignal
}
export type Figures = Proof & {
  serverKills: number
  databaseKills: number
  lostAnswers: number
  lostSessions: number
  entries: number
}

/** `afterwards` may look at the house once more, while it serves. */
export async function torture(wish: Wish, afterwards?: (house: House) => Promise<void>): Promise<Figures> {
  const house = await prepareHouse()
  let crowd: Crowd | undefined
  try {
    await house.start()
    crowd = crowdOf(house.origin, await sceneOf(house.url), wish.people)
    const { written, counts } = crowd
    const over = new AbortController()
    const people = crowd.turns.map(async (turn) => {
      while (!over.signal.aborted) await turn()
    })
    const killing = kill(house, wish, () => written.length).finally(() => over.abort())
    await Promise.all([killing, ...people])

    await house.killServer()
    await house.start() // the reactions have caught up before it serves
    const entries = await journalsHold(house.url)
    const proof = await prove(house.url, written)
    await afterwards?.(house)
    const { serverKills, databaseKills } = wish
    return {
      ...proof,
      serverKills,
      databaseKills,
      lostAnswers: counts.lost,
      lostSessions: counts.sessions,
      entries,
    }
  } finally {
    if (crowd) crowd.counts.abandoned = true
    await house.end()
  }
}

/** The database dies while the server lives, which must start it again; every third time both die together. */
async function kill(
  house: House,
  { serverKills, databaseKills, tell, signal }: Wish,
  count: () => number,
): Promise<void> {
  const every = Math.max(1, Math.floor(serverKills / Math.max(1, databaseKills)))
  let [servers, databases] = [0, 0]
  while (servers < serverKills || databases < databaseKills) {
    signal?.throwIfAborted()
    const before = count()
    await until(() => count() >= before + 12, 'people go on working')
    await pause(Math.random() * 400)
    const database = databases < databaseKills && (servers >= serverKills || servers >= (databases + 1) * every - 1)
    if (database) {
      house.killDatabase()
      databases++
      if (databases % 3 !== 0) {
        const stood = count()
        await until(() => count() > stood + 2, 'the server brings its database back')
      }
    }
    if (servers < serverKills && (!database || databases % 3 === 0)) {
      await house.killServer()
      servers++
      await house.start()
    }
    const entries = await journalsHold(house.url)
    tell(
      `${servers} server kills, ${databases} database kills, ${count()} acknowledged writes, journal of ${entries} holds`,
    )
  }
}

async function journalsHold(url: string): Promise<number> {
  const began = performance.now()
  let journals = await verifyJournals(url).catch(() => null)
  while (!journals) {
    assert.ok(performance.now() - began < 60_000, 'the database does not come back')
    await pause(50)
    journals = await verifyJournals(url).catch(() => null)
  }
  assert.ok(journals.length > 0 && journals.every(holds), JSON.stringify(journals))
  return journals.reduce((sum, { entries }) => sum + entries, 0)
}

async function until(reached: () => boolean, what: string): Promise<void> {
  const began = performance.now()
  while (!reached()) {
    assert.ok(performance.now() - began < 60_000, `waited in vain: ${what}`)
    await pause(10)
  }
}
