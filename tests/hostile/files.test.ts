// Hostile files on the reader itself: every one is read or refused within two seconds of a processor and 300 MB.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import { nameFor } from '#foundation/files/file.rules.ts'
import { mediaTypes } from '#foundation/files/file.ts'
import { kindOf } from '#foundation/files/file-kind.rules.ts'
import { archives } from './archives.ts'
import { brokenFile } from './broken.ts'
import { papers } from './papers.ts'
import { fileName } from './payloads.ts'
import { runs } from './runs.ts'

const mega = 1024 * 1024
const limit = { seconds: 2, megabytes: 300 }
/** Between two measurements, and until the thread has ended: what a file may be seen to take above its limit. */
const slack = { seconds: 1.5, megabytes: 200 }

const made = Object.entries({ ...archives, ...papers })
let worst = { seconds: 0, megabytes: 0 }

/** What it came to, and that the process itself was spared: the processor of all its threads, and its memory. */
async function read(bytes: Uint8Array): Promise<string> {
  const [cpu, memory] = [process.cpuUsage(), process.memoryUsage.rss()]
  let peak = memory
  const meter = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const outcome = await readDocument(bytes).finally(() => clearInterval(meter))
  const { user, system } = process.cpuUsage(cpu)
  const [seconds, megabytes] = [(user + system) / 1e6, (peak - memory) / mega]
  worst = { seconds: Math.max(worst.seconds, seconds), megabytes: Math.max(worst.megabytes, megabytes) }
  assert.ok(seconds < limit.seconds + slack.seconds, `${seconds} s of a processor`)
  assert.ok(megabytes < limit.megabytes + slack.megabytes, `${megabytes} MB`)
  return outcome.allowed ? outcome.reading.kind : outcome.refusal.why
}

for (const [what, make] of made)
  test(`a file with ${what} is read or refused within the limits`, async () => {
    assert.match(await read(make()), /^[a-z-]+$/)
  })

test('broken files of every kind are read or refused within the limits', async () => {
  const property = fc.asyncProperty(brokenFile, async (bytes) => assert.match(await read(bytes), /^[a-z-]+$/))
  await fc.assert(property, { numRuns: runs(1000), seed: 20_260_101 })
})

test('after all of them an honest file is read as ever', async () => {
  assert.equal(await read(Buffer.from('Chào cả xã')), 'other')
  console.log(
    `hostile files: at most ${worst.seconds.toFixed(1)} s of a processor, ${Math.round(worst.megabytes)} MB more`,
  )
})

test('of hostile files only what is on the list is kept, and never a page, a drawing or a program', () => {
  for (const [what, make] of Object.entries(papers)) {
    const kind = kindOf('x.txt', make())
    assert.ok(kind === null || kind in mediaTypes, what)
  }
  for (const what of ['a web page', 'a drawing with a script', 'a program', 'a shell script', 'macros'])
    assert.equal(kindOf('x.txt', (papers[what] ?? archives[what])?.() ?? new Uint8Array()), null, what)
})

test('no name of a file leads out of anywhere, hides its ending, or is longer than a file may be called', () => {
  const kinds = fc.constantFrom('pdf', 'docx', 'xlsx', 'doc', 'jpg', 'png', 'heic', 'txt')
  const property = fc.property(fileName, kinds, (name, kind) => {
    const kept = nameFor(name, kind)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    assert.doesNotMatch(kept, /[/\\\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
    assert.match(kept, new RegExp(`\\.(${kind}|jpeg|heif)$`, 'i'))
    assert.ok(kept.length <= 190 && kept.isWellFormed())
  })
  fc.assert(property, { numRuns: runs(400), seed: 20_260_102 })
})
