// The invented commune whose papers are written in the tests.

import { day } from '#kernel/day.ts'
import type { Run } from '#paperwork/documents/block.ts'
import type { Paper, SignatureBlock } from '#paperwork/documents/paper.ts'

type Own = Omit<Paper, 'family' | 'format' | 'on' | 'drawnOn' | 'superior' | 'issuer' | 'place' | 'closing'> &
  Partial<Paper>

const dates = { on: day('2026-08-05'), drawnOn: day('2026-08-01') }
const place = { format: 'A4', place: 'Sông Trăng' } as const

export const secretary: SignatureBlock = { authority: 'T/M Ban Thường vụ', office: 'Bí thư', name: 'Hứa Đức Toàn' }
export const chief: SignatureBlock = {
  authority: 'T/L Ban Thường vụ',
  office: 'Chánh Văn phòng',
  name: 'Giang Thị Mận',
}
export const chairman: SignatureBlock = {
  authority: 'TM. Ủy ban nhân dân',
  office: 'Chủ tịch',
  name: 'Thạch Văn Nghĩa',
}

export const party = (own: Own): Paper => ({
  ...{ family: 'PARTY', ...place, ...dates, superior: 'Đảng bộ tỉnh Cửu Giang', issuer: 'Đảng ủy xã Sông Trăng' },
  closing: { kind: 'block', block: secretary },
  ...own,
})

export const state = (own: Own): Paper => ({
  ...{ family: 'STATE', ...place, ...dates, superior: null, issuer: 'Ủy ban nhân dân\nxã Sông Trăng' },
  closing: { kind: 'block', block: chairman },
  ...own,
})

export const words = (text: string): Run[] => [{ text }]
