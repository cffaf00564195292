// /heads/:tenant/heads.jsonl — the published heads of a committee, for anybody; /journal/entries.jsonl — all hashes, for those inside.
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { listPublished } from '#foundation/audit/head.reads.ts'
import { headsText } from '#foundation/audit/head.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { publicDownload } from '#shell/public-page.tsx'
import { mayTakeJournal } from '../head.rules.ts'

const mediaType = 'application/x-ndjson; charset=utf-8'
const bytes = (text: string) => new TextEncoder().encode(text)

export const downloadHeads = publicDownload(paths.publishedHeads, async (context) => {
  const { name: committee } = await getCommittee(context)
  const text = headsText({ committee, tenant: context.tenant, heads: await listPublished(context) })
  return { name: 'so-niem.jsonl', mediaType, bytes: bytes(text) }
})

/** Who did what to which thing as ids, and the hashes: no words, no names, nothing of what was said. */
export const downloadEntries = download(paths.journalEntries, async (context) => {
  if (!mayTakeJournal(await getActor(context)).allowed) throw forbidden()
  const entries = await listEntries(context)
  const lines = entries.map((entry) => `${JSON.stringify({ ...entry, at: entry.at.toISOString() })}\n`)
  const first = `${JSON.stringify({ format: 'thidua-journal-1', tenant: context.tenant })}\n`
  return { name: 'so-ghi-viec.jsonl', mediaType, bytes: bytes(first + lines.join('')) }
})
