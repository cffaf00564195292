// The commune before 1/7/2025: three boards stood where one board for building the Party stands today.
import { day } from '#kernel/day.ts'
import { type CastUnit, units } from './cast.ts'

/** The day on which all of them began, at the start of the Party committee's term. */
export const formerSince = day('2020-10-15')
export const changedOn = day('2025-07-01')

export const board = 'Ban Xây dựng Đảng'

/** The first head leads the one board afterwards, the second is its deputy, the third retires. */
export const formerBoards: CastUnit[] = [
  {
    name: 'Ban Tổ chức Đảng ủy',
    kind: 'advisory_board',
    posts: [['Phạm Văn Lâm', 'head', 'Trưởng Ban Tổ chức']],
  },
  {
    name: 'Ban Tuyên giáo Đảng ủy',
    kind: 'advisory_board',
    posts: [['Tống Thị Mỹ Duyên', 'head', 'Trưởng Ban Tuyên giáo']],
  },
  {
    name: 'Ban Dân vận Đảng ủy',
    kind: 'advisory_board',
    posts: [['Nghiêm Xuân Hải', 'head', 'Trưởng Ban Dân vận']],
  },
]

export const formerUnits: CastUnit[] = units.flatMap((unit) => (unit.name === board ? formerBoards : [unit]))
