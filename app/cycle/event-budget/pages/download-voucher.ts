// /budget-lines/:budget_line/files/:file — the file of a voucher.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getBudgetOf } from '../budget.reads.ts'
import { maySeeBudget } from '../budget.rules.ts'

export const downloadVoucher = download(paths.voucherFile, async (context, { budget_line: id, file }) => {
  const { lines, campaign } = await getBudgetOf(context, id)
  if (!maySeeBudget(await getActor(context), await getCampaign(context, campaign))) throw forbidden()
  const line = lines.find((one) => one.id === id)
  if (!line?.vouchers.some((voucher) => voucher.file === file)) throw missing()
  return getFileContent(context, file)
})
