// A Word template of the commune's own, made here so that no binary file has to be kept.
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'

const centred = (text: string, bold = false) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, size: 28 })] })
const plain = (text: string) => new Paragraph({ children: [new TextRun({ text, size: 28 })] })

export async function ownTemplate(): Promise<{ name: string; bytes: Uint8Array }> {
  const children = [
    centred('{{co_quan_ban_hanh}}', true),
    centred('{{so_ky_hieu}}'),
    centred('{{dia_danh_ngay_thang}}'),
    centred('{{ten_loai}}', true),
    centred('{{trich_yeu}}', true),
    plain('{{#noi_dung}}'),
    plain('{{doan}}'),
    plain('{{/noi_dung}}'),
    centred('{{quyen_han}}', true),
    centred('{{chuc_vu}}'),
    centred('{{ho_ten}}', true),
  ]
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return { name: 'thong-bao-co-khung.docx', bytes }
}
