// The register that an address asks for, as a table that can be shown or written.
import type { Context } from '#db/context.ts'
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { written } from '#kernel/day.ts'
import type { PaperTable } from '#paperwork/documents/paper-table.ts'
import { listFollowed } from '../followed.reads.ts'
import { incomingWords } from '../incoming.words.ts'
import { type RegisterKind, registerKinds, registerPaper, rowsOf } from '../register-paper.rules.ts'
import { registerPaperWords } from '../register-paper.words.ts'
import { yearIn } from './year-asked.ts'

export async function registerAsked(
  context: Context,
  query: URLSearchParams,
): Promise<{ kind: RegisterKind; year: number; paper: PaperTable }> {
  const t = registerPaperWords(context)
  const year = yearIn(query, context.today)
  const kind = registerKinds.find((one) => one === query.get('kind')) ?? 'arrivals'
  const followed = await listFollowed(context, year)
  const [first, last] = [followed[0]?.incoming, followed.at(-1)?.incoming]
  const [date = '', month = '', of = ''] = written(context.today).split('/')
  const states = incomingWords(context).states
  const paper = registerPaper(
    kind,
    t[kind],
    rowsOf(kind, followed, (status) => states[status]),
    {
      ...{ committee: (await getCommittee(context)).name, office: t.office, party: t.party },
      ...{ dated: t.dated(date, month, of), title: t.kinds[kind], foot: sealLine(await headOfDay(context), context) },
      subtitle:
        first && last
          ? t.subtitle(year, written(first.arrivedOn), written(last.arrivedOn), first.ordinal, last.ordinal)
          : t.nothing(year),
    },
  )
  return { kind, year, paper }
}
