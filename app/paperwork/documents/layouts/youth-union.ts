// The Youth Union's layout: the Party's with its own head. Quyết định 367-QĐ/TWĐTN-VP; its sizes were not found.
import { day } from '#kernel/day.ts'
import type { Layout } from './layout.ts'
import { partyHd05 } from './party-hd05.ts'

export const youthUnion: Layout = {
  ...partyHd05,
  name: 'QD367',
  from: day('2013-10-29'),
  to: null,
  wording: {
    ...partyHd05.wording,
    nation: 'Đoàn TNCS Hồ Chí Minh',
    star: '***',
    number: ({ ordinal, type, organ }) => `Số: ${ordinal} - ${type}/${organ}`,
  },
}
