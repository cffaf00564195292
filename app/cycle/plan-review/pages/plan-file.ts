// /plans/:plan/file — the document as it was handed in.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { openPlan } from '../visit.acts.ts'

export const planFileDownload = download(paths.planFile, async (context, { plan: id }) => {
  const { plan } = await openPlan(context, id)
  if (!plan.file) throw missing()
  return getFileContent(context, plan.file)
})
