// The cast of demo, tests and screenshots: the units of the invented commune of Sông Trăng, and who holds which post.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'

export type CastUnit = {
  name: string
  shortName?: string
  kind: UnitKind
  posts: [person: string, role: PostRole, title: string][]
}

/** Below the Party committee, whose office is founded with it. */
export const units: CastUnit[] = [
  {
    name: 'Ban Thường vụ Đảng ủy',
    kind: 'standing_committee',
    posts: [
      ['Nguyễn Thanh Bình', 'head', 'Bí thư Đảng ủy'],
      ['Trương Thị Diệu', 'deputy', 'Phó Bí thư Thường trực Đảng ủy'],
    ],
  },
  { name: 'Ban Xây dựng Đảng', kind: 'advisory_board', posts: [['Phạm Văn Lâm', 'head', 'Trưởng ban']] },
  {
    name: 'Ủy ban Kiểm tra Đảng ủy',
    shortName: 'UBKT Đảng ủy',
    kind: 'inspection_commission',
    posts: [['Đỗ Thị Minh Nguyệt', 'head', 'Chủ nhiệm']],
  },
  {
    name: 'Hội đồng nhân dân xã',
    shortName: 'HĐND xã',
    kind: 'peoples_council',
    posts: [['Trương Thị Diệu', 'head', 'Chủ tịch']],
  },
  {
    name: 'Ủy ban nhân dân xã',
    shortName: 'UBND xã',
    kind: 'peoples_committee',
    posts: [
      ['Lê Quang Vinh', 'head', 'Chủ tịch'],
      ['Hồ Thị Thu Sương', 'deputy', 'Phó Chủ tịch'],
    ],
  },
  {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    shortName: 'UBMTTQ Việt Nam xã',
    kind: 'fatherland_front',
    posts: [['Bùi Văn Chính', 'head', 'Chủ tịch']],
  },
  { name: 'Hội Nông dân xã', kind: 'mass_organisation', posts: [['Cao Văn Hậu', 'head', 'Chủ tịch']] },
  {
    name: 'Hội Liên hiệp Phụ nữ xã',
    shortName: 'Hội LHPN xã',
    kind: 'mass_organisation',
    posts: [['Võ Thị Ngọc Lan', 'head', 'Chủ tịch']],
  },
  {
    name: 'Hội Cựu chiến binh xã',
    shortName: 'Hội CCB xã',
    kind: 'mass_organisation',
    posts: [['Mai Đình Sơn', 'head', 'Chủ tịch']],
  },
  {
    name: 'Đoàn TNCS Hồ Chí Minh xã',
    shortName: 'Đoàn xã',
    kind: 'mass_organisation',
    posts: [['Tạ Minh Khôi', 'head', 'Bí thư']],
  },
  {
    name: 'Đài truyền thanh xã',
    kind: 'radio_station',
    posts: [['Dương Thị Yến', 'head', 'Phụ trách']],
  },
  { name: 'Chi bộ thôn Bến Đò', kind: 'party_cell', posts: [['Đặng Thị Hòa', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ thôn Cây Gạo', kind: 'party_cell', posts: [['Huỳnh Văn Lộc', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ thôn Đồng Sim', kind: 'party_cell', posts: [['Ngô Thị Thắm', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ thôn Giếng Tiên', kind: 'party_cell', posts: [['Lương Công Thành', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ thôn Rừng Dương', kind: 'party_cell', posts: [['Phan Thị Bích', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ thôn Xóm Lưới', kind: 'party_cell', posts: [['Trịnh Hữu Phước', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ Trường THCS Sông Trăng', kind: 'party_cell', posts: [['Đinh Thị Hạnh', 'head', 'Bí thư chi bộ']] },
  { name: 'Chi bộ Trạm Y tế', kind: 'party_cell', posts: [['Vũ Đức Tâm', 'head', 'Bí thư chi bộ']] },
]

export const founding = {
  committee: 'Đảng ủy xã Sông Trăng',
  office: 'Văn phòng Đảng ủy',
  person: 'Võ Minh Trí',
  title: 'Chánh Văn phòng',
}

/** A second committee, so that one can be shown not to see the other. */
export const neighbour = {
  committee: 'Đảng ủy xã Núi Mây',
  office: 'Văn phòng Đảng ủy',
  person: 'Kiều Văn Đạt',
  title: 'Chánh Văn phòng',
}

export const neighbourUnits: CastUnit[] = [
  { name: 'Chi bộ thôn Đỉnh Trời', kind: 'party_cell', posts: [['Triệu Thị Nương', 'head', 'Bí thư chi bộ']] },
]
