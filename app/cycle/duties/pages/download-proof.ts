// /duties/:duty/files/:file — a file that was handed in as proof of this duty.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getDuty } from '../duty.reads.ts'
import { isFileOf } from '../proof.reads.ts'

export const downloadProof = download(paths.proofFile, async (context, { duty: id, file }) => {
  const duty = await getDuty(context, id)
  if (!maySee(await getActor(context), { status: duty.campaignStatus })) throw forbidden()
  if (!(await isFileOf(context, id, file))) throw missing()
  return getFileContent(context, file)
})
