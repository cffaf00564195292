// The units, people and posts as of a day, in the columns in which a list comes in.
import { listTree } from '#foundation/organisation/unit.reads.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { rosterWords } from '../roster.words.ts'
import { dayCell, mediaType, writeWorkbook } from '../write-workbook.ts'

/** Kinds and roles in Vietnamese whoever asks: the file is the committee's. */
const file = { language: 'vi' } as const

export const rosterExport = download(paths.rosterExport, async (context, _, query) => {
  if (!mayRunOffice(await getActor(context)).allowed) throw forbidden() // phone numbers are not everybody's
  const on = typedDay(query.get('on') ?? '') ?? context.today
  const [units, posts] = [await listTree(context, on), await listPosts(context, on)]
  const names = new Map(units.map(({ id, name }) => [id, name])) // as they were called on the day, not as today
  const phones = new Map((await listKnownPeople(context)).map(({ id, phone }) => [id, phone]))
  const { kinds } = unitWords(file)
  const { roles } = postWords(file)
  const bytes = await writeWorkbook({
    unit: units.map(({ name, shortName, kind, parent, from }) => ({
      ...{ name, shortName: shortName ?? '', kind: kinds[kind], from: dayCell(from) },
      parent: parent ? (names.get(parent) ?? '') : '',
    })),
    person: posts.map(({ personName, person, unit, role, title, from, to }) => ({
      ...{ name: personName, phone: phones.get(person) ?? '', unit: names.get(unit) ?? '', role: roles[role], title },
      ...{ from: dayCell(from), to: dayCell(to) },
    })),
  })
  return { name: rosterWords(context).exportName(on), mediaType, bytes }
})
