// What people read beside the picture of lineage.
import { inBoth } from '#kernel/words.ts'

export const lineageWords = inBoth({
  vi: {
    title: 'Dòng kế thừa của các đơn vị',
    lead: (day: string) => `Đơn vị nào ra từ đơn vị nào, đến ngày ${day}.`,
    none: 'Chưa có đơn vị nào hợp nhất, chia tách hay có đơn vị kế thừa.',
    picture: 'Các đơn vị theo thời gian: mỗi thanh là một đơn vị, đường nối là kế thừa.',
    table: 'Bảng kế thừa',
    day: 'Ngày',
    before: 'Đơn vị trước',
    later: 'Đơn vị kế thừa',
    by: 'Theo',
    days: 'Những ngày có thay đổi',
    slider: 'Kéo đến ngày',
    show: 'Xem',
    whole: 'Xem tất cả dòng kế thừa',
  },
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
