// Several papers in one file, as they are printed in one go: each begins on a page of its own and counts its own pages.
import { layOut } from '../../layouts/lay-out.ts'
import type { Part, Section } from '../../layouts/sheet.ts'
import type { Paper } from '../../paper.ts'
import { codePicture } from './code-picture.ts'
import { inThread } from './typesetter.ts'
import { sheetJob } from './write-pdf.ts'

/** `code` is what a camera reads at the foot of the paper; null for none. */
export type Coded = { paper: Paper; code: string | null }

const side = 26 // millimetres: read by an old telephone at arm's length
const within = 60_000 // some hundred papers are set in two or three seconds

export async function writeMany(papers: Coded[]): Promise<Uint8Array> {
  const sheets = papers.map(({ paper, code }) => ({ sheet: layOut(paper), code }))
  const [first] = sheets
  if (!first) throw new Error('no papers to write')
  const sections = sheets.flatMap(({ sheet, code }) =>
    sheet.sections.map((section, index) =>
      index === 0 ? { ...section, foot: withCode(section.foot, code) } : section,
    ),
  )
  const [file] = await inThread(sheetJob({ ...first.sheet, sections }), within)
  if (!file) throw new Error('nothing was set')
  return file
}

/** At the foot of the last page, whichever it is. */
function withCode({ first, last }: Section['foot'], code: string | null): Section['foot'] {
  const picture: Part[] = code === null ? [] : [{ kind: 'code', svg: codePicture(code), side }]
  return { first, last: [...last, ...picture] }
}
