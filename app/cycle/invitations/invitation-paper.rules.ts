// The invitation of one guest as a paper: the head, number and signature of the issued document, the guest's own name and seat. Pure.
import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Block } from '#paperwork/documents/block.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import type { Guest } from './guest.ts'

type Said = { committee: string; when: string }
type Of = { guest: Guest; ceremony: Ceremony; said: Said }

/** Papers are Vietnamese, in whichever language the pages are read. */
export function invitationPaper(base: Paper, format: Paper['format'], { guest, ceremony, said }: Of): Paper {
  const { name, chair, place, programme } = ceremony
  const whom = [`đồng chí ${guest.name}`, guest.title, guest.unitName].filter(Boolean).join(', ')
  const facts: [string, string | null][] = [
    ['Đến dự', sentence(name)],
    ['Chủ trì', chair],
    ['Thời gian', said.when],
    ['Địa điểm', place],
    ['Nội dung', programme.length > 0 && format !== 'A5' ? 'Theo chương trình gửi kèm' : null],
    ['Giấy mời số thứ tự', [String(guest.number ?? ''), guest.seat && `ghế ${guest.seat}`].filter(Boolean).join(', ')],
  ]
  const body: Block[] = [
    { kind: 'paragraph', runs: [{ text: `${said.committee} trân trọng kính mời: ` }, { text: whom, bold: true }] },
    ...facts.flatMap(([label, text]): Block[] => (text ? [{ kind: 'field', label, text }] : [])),
    ...(format === 'A5' ? [] : [request]), // so that a half sheet bears all the rest on one page
  ]
  return { ...base, type: 'invitation', format, heading: 'Giấy mời', subject: `dự ${sentence(name)}`, body }
}

const request: Block = {
  kind: 'paragraph',
  runs: [{ text: 'Rất mong đồng chí có mặt đúng giờ. Mã trên giấy này dùng để trả lời và vào hội trường' }],
}
