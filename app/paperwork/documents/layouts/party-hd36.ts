// The Party's layout until 26 May 2026, Hướng dẫn 36-HD/VPTW, told by where it differs from the one that replaced it.
import { day } from '#kernel/day.ts'
import type { Layout } from './layout.ts'
import { partyHd05 } from './party-hd05.ts'

const { styles, wording } = partyHd05

export const partyHd36: Layout = {
  ...partyHd05,
  name: 'HD36',
  from: day('2018-04-03'),
  to: day('2026-05-26'),
  leading: 18,
  styles: { ...styles, drafter: { ...styles.drafter, size: 8, capitals: true, known: 'second-hand' } },
  wording: { ...wording, submissionAddressee: 'Kính gửi:', between: ',', lastGround: ',' },
}
