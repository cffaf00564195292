// A paper as PDF/A-2b.
import { layOut } from '../../layouts/lay-out.ts'
import type { Paper } from '../../paper.ts'
import { inThread } from './typesetter.ts'

/** The same paper gives the same bytes. Ask `mayWrite` first: a letter that the font lacks is thrown as a defect. */
export const writePdf = (paper: Paper): Promise<Uint8Array> => inThread(layOut(paper))
