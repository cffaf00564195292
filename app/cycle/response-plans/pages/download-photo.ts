// /responses/:response_plan/photos/:file — a photo of a registered work of this plan.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getResponsePlan } from '../response-plan.reads.ts'
import { listPhotos } from '../work.reads.ts'

export const downloadPhoto = download(paths.workPhoto, async (context, { response_plan: id, file }) => {
  const plan = await getResponsePlan(context, id)
  if (!maySee(await getActor(context), { status: plan.campaignStatus })) throw forbidden()
  if (!(await listPhotos(context, id)).some((photo) => photo.file === file)) throw missing()
  return getFileContent(context, file)
})
