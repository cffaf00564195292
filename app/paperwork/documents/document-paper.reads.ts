// Asking for a document as the paper that would go out: spelled as the committee spells on the day that it bears.
import type { Context } from '#db/context.ts'
import { settingOn } from '#foundation/law/setting.reads.ts'
import { type Papered, paperOf } from './document-paper.rules.ts'
import type { Paper } from './paper.ts'
import { inSpelling } from './texts/spelling.rules.ts'

export async function getPaper(context: Context, document: Papered): Promise<Paper> {
  const on = document.on ?? context.today
  const spelling = await settingOn(context, 'spelling', on)
  return inSpelling(paperOf(document, on), spelling ?? 'ủy')
}
