// What a committee's own template can name: the same that a paper of ours says, by names that a clerk can type.
import type { Block, Run } from '../block.ts'
import { layoutOf } from '../layouts/layout-of.ts'
import { datedText, numberText } from '../layouts/number.ts'
import type { Paper, SignatureBlock } from '../paper.ts'
import type { TemplateData, TemplateFields } from './template.ts'

export const templateFields = {
  texts: [
    ...(['co_quan_cap_tren', 'co_quan_ban_hanh', 'so_ky_hieu', 'dia_danh_ngay_thang'] as const),
    ...(['ten_loai', 'trich_yeu', 'quyen_han', 'chuc_vu', 'ho_ten'] as const),
  ],
  lists: { kinh_gui: ['ten'], noi_dung: ['doan'], noi_nhan: ['ten'], ky_ten: ['quyen_han', 'chuc_vu', 'ho_ten'] },
} as const satisfies TemplateFields

export function templateDataOf(paper: Paper): TemplateData {
  const { superior, issuer, heading, subject, addressees = [], recipients = [], closing } = paper
  const blocks = closing === null ? [] : closing.kind === 'block' ? [closing.block] : closing.blocks
  return {
    texts: {
      ...{ co_quan_cap_tren: superior ?? '', co_quan_ban_hanh: issuer },
      so_ky_hieu: numberText(paper, layoutOf(paper)) ?? '',
      dia_danh_ngay_thang: datedText(paper),
      ...{ ten_loai: heading ?? '', trich_yeu: subject },
      ...signedBy(blocks[0] ?? { name: null }),
    },
    lists: {
      kinh_gui: addressees.map((ten) => ({ ten })),
      noi_dung: paragraphsOf(paper).map((doan) => ({ doan })),
      noi_nhan: recipients.map((ten) => ({ ten })),
      ky_ten: blocks.map(signedBy),
    },
  }
}

const signedBy = ({ authority = '', office = '', name }: SignatureBlock) => ({
  quyen_han: authority,
  chuc_vu: office,
  ho_ten: name ?? '',
})

const paragraphsOf = ({ body }: Paper): string[] => body.flatMap(paragraphsIn)

/** As plain words; of a table each row. */
function paragraphsIn(block: Block): string[] {
  switch (block.kind) {
    case 'page-break':
      return []
    case 'table':
      return block.table.rows.map((row) => (row.kind === 'group' ? row.text : row.cells.join('\t')))
    case 'ground':
    case 'authority':
    case 'resolves':
      return [block.text]
    case 'part':
    case 'section':
    case 'heading':
      return [`${block.number} ${block.text}`]
    case 'field':
      return [`${block.label}: ${block.text}`]
    case 'article':
      return [`${block.number}. ${joined(block.runs)}`]
    case 'item':
      return [`${block.mark} ${joined(block.runs)}`]
    case 'paragraph':
      return [joined(block.runs)]
  }
}

const joined = (runs: Run[]): string => runs.map(({ text }) => text).join('')
