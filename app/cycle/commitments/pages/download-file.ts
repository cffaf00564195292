// /commitments/:commitment/files/:file — the photo of a signed sheet, or the proof of a promise.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getCommitment, listLines } from '../commitment.reads.ts'
import { listEntries, listSheets } from '../ledger.reads.ts'

export const downloadCommitmentFile = download(paths.commitmentFile, async (context, { commitment: id, file }) => {
  const commitment = await getCommitment(context, id)
  if (!maySee(await getActor(context), { status: commitment.campaignStatus })) throw forbidden()
  const known = (await listSheets(context, id)).map((sheet) => sheet.file)
  for (const line of await listLines(context, [id]))
    known.push(...(await listEntries(context, line.id)).flatMap((entry) => entry.file ?? []))
  if (!known.includes(file)) throw missing()
  return getFileContent(context, file)
})
