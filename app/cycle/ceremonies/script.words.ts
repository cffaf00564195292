// The script of the master of ceremonies, and what stands on banners and on the backdrop. Written in Vietnamese: it is said aloud there.
import { inBoth } from '#kernel/words.ts'

type Said = { committee: string; ceremony: string; theme: string | null; when: string; place: string }

export const scriptWords = inBoth({
  vi: {
    title: 'Lời dẫn, băng rôn, phông chữ',
    lead: 'Lập từ kế hoạch và chương trình. Chép ra văn bản rồi sửa theo lời của người dẫn.',
    script: 'Lời dẫn chương trình',
    backdrop: 'Phông chữ trên sân khấu',
    banners: 'Băng rôn',
    noBanners: 'Kế hoạch không ghi câu nào để treo.',
  },
  en: {
    title: 'Script, banners, backdrop',
    lead: 'Made of the plan and the programme, in Vietnamese as it is said. Copy it and make it your own.',
    script: 'Script of the master of ceremonies',
    backdrop: 'Backdrop',
    banners: 'Banners',
    noBanners: 'The plan has no words to hang up.',
  },
})

/** Said and hung in Vietnamese, in whichever language the page is read. */
export const stage = {
  backdrop: ({ committee, ceremony, theme, when, place }: Said) =>
    [committee, ceremony, theme && `“${theme}”`, [place, when].filter(Boolean).join(', ')]
      .filter(Boolean)
      .map((line) => String(line).toLocaleUpperCase('vi'))
      .join('\n'),
  greeting: ({ committee, ceremony }: Said) =>
    `Kính thưa các đồng chí lãnh đạo, các vị đại biểu! Hôm nay, ${committee} long trọng tổ chức ${ceremony}. Tôi xin trân trọng giới thiệu chương trình.`,
  item: (order: number, from: string, item: string, speaker: string | null) =>
    `${order}. (${from}) Kính thưa các đồng chí! Tiếp theo chương trình: ${item}.${speaker ? ` Xin trân trọng kính mời ${speaker}.` : ''}`,
  farewell: ({ ceremony }: Said) =>
    `Kính thưa các đồng chí! ${ceremony} đến đây là kết thúc. Xin kính chúc các đồng chí mạnh khỏe, hoàn thành tốt công việc. Xin trân trọng cảm ơn!`,
}
