// Which days of the register are asked for: this year, where nothing is said.
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { type Day, day, typedDay } from '#kernel/day.ts'
import { missing } from '#kernel/missing.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import type { Letterhead } from '#paperwork/documents/letterhead.ts'
import { listOutgoing } from '../outgoing.reads.ts'
import { registerWords } from '../register.words.ts'
import type { RegisterTexts } from '../register-paper.rules.ts'
import type { OutgoingEntry } from '../series.ts'

export type Asked = { from: Day; to: Day }

export function periodIn(query: URLSearchParams, today: Day): Asked {
  const from = typedDay(query.get('from') ?? '') ?? day(`${today.slice(0, 4)}-01-01`)
  const to = typedDay(query.get('to') ?? '') ?? today
  return { from, to: to < from ? from : to }
}

type Book = { entries: OutgoingEntry[]; texts: RegisterTexts; head: Letterhead; asked: Asked }

/** The register as it is printed: in Vietnamese, under the committee's own head. */
export async function openBook(context: Context, query: URLSearchParams): Promise<Book> {
  const asked = periodIn(query, context.today)
  const entries = await listOutgoing(context, asked)
  const t = registerWords({ language: 'vi' })
  const committee = (await listUnits(context, context.today)).find(({ kind }) => kind === 'party_committee')
  if (!committee) throw missing()
  const [first, last] = [entries[0]?.number ?? '', entries.at(-1)?.number ?? '']
  const texts = {
    title: t.title,
    columns: t.columns,
    period: t.period(asked.from, asked.to),
    numbers: t.numbers(first, last),
    book: t.book,
  }
  return { entries, texts, head: await getLetterhead(context, committee.id), asked }
}
