// Several papers in one file, as they are printed in one go: each begins on a page of its own, and no page bears a number.
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
  const [first] = papers
  if (!first) throw new Error('no papers to write')
  const sections = papers.flatMap(({ paper, code }) => {
    const [opening, ...annexes] = layOut(paper).sections
    return opening ? [withCode(opening, code), ...annexes] : annexes
  })
  const [file] = await inThread(sheetJob({ ...layOut(first.paper), sections, plain: true }), within)
  if (!file) throw new Error('nothing was set')
  return file
}

/** Beside the signature, under the recipients; where nobody signs yet, at the foot of the last page. */
function withCode(section: Section, code: string | null): Section {
  if (code === null) return section
  const picture: Part = { kind: 'code', svg: codePicture(code), side }
  const { parts, foot } = section
  const closing = parts.at(-1)
  if (closing?.kind !== 'columns') return { ...section, foot: { ...foot, last: [...foot.last, picture] } }
  const [left = [], ...others] = closing.cells
  return { ...section, parts: [...parts.slice(0, -1), { ...closing, cells: [[...left, picture], ...others] }] }
}
