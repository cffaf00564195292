// A paper as PDF/A-2b.
import { layOut } from '../../layouts/lay-out.ts'
import type { Sheet } from '../../layouts/sheet.ts'
import type { Paper } from '../../paper.ts'
import type { Job } from './job.ts'
import { inThread } from './typesetter.ts'

/** The same paper gives the same bytes. Ask `mayWrite` first: a letter that the font lacks comes out as a box. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const [file] = await inThread(sheetJob(layOut(paper)))
  if (!file) throw new Error('nothing was set')
  return file
}

export const sheetJob = (sheet: Sheet): Job => ({
  source: 'sheet',
  documents: [JSON.stringify({ ...sheet, dated: sheet.dated.split('-').map(Number) })],
})
