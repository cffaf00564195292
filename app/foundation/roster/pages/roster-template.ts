// The template, filled with an example that can be tried as it is.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { forbidden } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { exampleOf } from '../example.ts'
import { rosterWords } from '../roster.words.ts'
import { mediaType, writeWorkbook } from '../write-workbook.ts'

const file = { language: 'vi' } as const

export const rosterTemplate = download(paths.rosterTemplate, async (context) => {
  if (!mayRunOffice(await getActor(context)).allowed) throw forbidden()
  const top = (await listUnits(context, context.today)).find(({ kind }) => kind === 'party_committee')?.name ?? ''
  const example = exampleOf({ kinds: unitWords(file).kinds, roles: postWords(file).roles }, { top, day: context.today })
  return { name: rosterWords(context).templateName, mediaType, bytes: await writeWorkbook(example) }
})
