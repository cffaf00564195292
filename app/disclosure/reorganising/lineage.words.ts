// What people read beside the picture of lineage.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const lineageWords = inOwnWords({
  vi: (own: Terms) => ({
    title: `Dòng kế thừa của các ${own.unit}`,
    lead: (day: string) => `${own.Unit} nào ra từ ${own.unit} nào, đến ngày ${day}.`,
    none: `Chưa có ${own.unit} nào hợp nhất, chia tách hay có ${own.unit} kế thừa.`,
    picture: `Các ${own.unit} theo thời gian: mỗi thanh là một ${own.unit}, đường nối là kế thừa.`,
    table: 'Bảng kế thừa',
    day: 'Ngày',
    before: `${own.Unit} trước`,
    later: `${own.Unit} kế thừa`,
    by: 'Theo',
    days: 'Những ngày có thay đổi',
    slider: 'Kéo đến ngày',
    show: 'Xem',
    whole: 'Xem tất cả dòng kế thừa',
  }),
  en: {
    title: 'Lineage of the units',
    lead: (day) => `Which unit came out of which, until ${day}.`,
    none: 'No unit has merged, split or found a successor.',
    picture: 'The units in time: each bar is a unit, a line leads to its successor.',
    table: 'Lineage as a table',
    day: 'Day',
    before: 'Unit before',
    later: 'Successor',
    by: 'By',
    days: 'Days on which something changed',
    slider: 'Slide to a day',
    show: 'Show',
    whole: 'Show the whole lineage',
  },
})
