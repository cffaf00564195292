// npm run torture — 200 times kill -9 of the server and 20 times of the database while 20 people write; `-- 20 2` for less.
import { interrupted } from '#commands/signal.ts'
import { torture } from '../tests/torture/torture.ts'

const [serverKills = 200, databaseKills = 20] = process.argv.slice(2).map(Number)
const began = performance.now()
const figures = await torture({ serverKills, databaseKills, people: 20, tell: console.log, signal: interrupted() })

console.log(`${figures.serverKills} kills of the server, ${figures.databaseKills} of the database`)
console.log(`${figures.acknowledged} acknowledged writes, ${figures.lostAnswers} answers lost and asked for again`)
console.log(`${figures.unknown} unknown outcomes, ${figures.entries} journal entries hold`)
console.log(`lost ${figures.lost.length}, doubled ${figures.doubled.length}, sessions lost ${figures.lostSessions}`)
console.log(`${Math.round((performance.now() - began) / 1000)} s`)
for (const one of [...figures.lost, ...figures.doubled]) console.error(one)
process.exit(figures.lost.length + figures.doubled.length + figures.lostSessions > 0 ? 1 : 0)
