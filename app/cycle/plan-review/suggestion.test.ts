// Names as plans write them, against the units of the demo commune.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#foundation/organisation/unit.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { units as cast, founding } from '../../../seeds/demo-commune/cast.ts'
import type { UnitClass } from './mapping.ts'
import { suggestMapping } from './suggestion.ts'

const plain = { parent: null, tier: null, from: day('2025-07-01'), to: null }
const units: Unit[] = [
  { ...plain, id: newId(), kind: 'party_committee', name: founding.committee, shortName: null },
  { ...plain, id: newId(), kind: 'party_office', name: founding.office, shortName: null },
  ...cast.map(({ kind, name, shortName = null }) => ({ ...plain, id: newId<'unit'>(), kind, name, shortName })),
  { ...plain, id: newId(), kind: 'armed_forces', name: 'Ban Chỉ huy Quân sự xã', shortName: null },
  { ...plain, id: newId(), kind: 'armed_forces', name: 'Công an xã', shortName: null },
  { ...plain, id: newId(), kind: 'hamlet', name: 'Thôn Bến Đò', shortName: null },
]
const nameOf = new Map(units.map(({ id, name }) => [id, name]))

const surely: Record<string, string[] | UnitClass> = {
  'Ủy ban nhân dân xã': ['Ủy ban nhân dân xã'],
  'Uỷ ban nhân dân xã': ['Ủy ban nhân dân xã'],
  'ỦY BAN NHÂN DÂN XÃ': ['Ủy ban nhân dân xã'],
  'UBND xã': ['Ủy ban nhân dân xã'],
  'UBND xã Sông Trăng': ['Ủy ban nhân dân xã'],
  'Lãnh đạo Ủy ban nhân dân xã': ['Ủy ban nhân dân xã'],
  'Hội đồng nhân dân xã': ['Hội đồng nhân dân xã'],
  'Thường trực HĐND xã': ['Hội đồng nhân dân xã'],
  'Văn phòng Đảng ủy': ['Văn phòng Đảng ủy'],
  'VP Đảng ủy': ['Văn phòng Đảng ủy'],
  'Văn phòng Đảng uỷ xã': ['Văn phòng Đảng ủy'],
  'Ủy ban Kiểm tra Đảng ủy': ['Ủy ban Kiểm tra Đảng ủy'],
  'UBKT Đảng ủy': ['Ủy ban Kiểm tra Đảng ủy'],
  'Ủy ban kiểm tra': ['Ủy ban Kiểm tra Đảng ủy'],
  'Ban Thường vụ Đảng ủy': ['Ban Thường vụ Đảng ủy'],
  'BTV Đảng ủy': ['Ban Thường vụ Đảng ủy'],
  'Thường trực Đảng ủy': ['Ban Thường vụ Đảng ủy'],
  'Ban Xây dựng Đảng': ['Ban Xây dựng Đảng'],
  'Ban Xây dựng Đảng Đảng ủy xã': ['Ban Xây dựng Đảng'],
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã': ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  'Ủy ban MTTQ Việt Nam xã': ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  'UBMTTQVN xã': ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  'Mặt trận Tổ quốc': ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  'Hội Nông dân': ['Hội Nông dân xã'],
  'HND xã': ['Hội Nông dân xã'],
  'Hội LHPN xã': ['Hội Liên hiệp Phụ nữ xã'],
  'Hội Phụ nữ xã': ['Hội Liên hiệp Phụ nữ xã'],
  'Hội CCB': ['Hội Cựu chiến binh xã'],
  'Đoàn Thanh niên xã': ['Đoàn TNCS Hồ Chí Minh xã'],
  'Đoàn TNCS Hồ Chí Minh xã': ['Đoàn TNCS Hồ Chí Minh xã'],
  'ĐTN xã': ['Đoàn TNCS Hồ Chí Minh xã'],
  'Xã đoàn': ['Đoàn TNCS Hồ Chí Minh xã'],
  'Đài Truyền thanh xã': ['Đài truyền thanh xã'],
  'Chi bộ thôn Bến Đò': ['Chi bộ thôn Bến Đò'],
  'CB thôn Cây Gạo': ['Chi bộ thôn Cây Gạo'],
  'Chi bộ Trạm Y tế': ['Chi bộ Trạm Y tế'],
  'Chi bộ Trường THCS Sông Trăng': ['Chi bộ Trường THCS Sông Trăng'],
  'Công an xã': ['Công an xã'],
  'Ban CHQS xã': [],
  'Ban Chỉ huy quân sự xã': ['Ban Chỉ huy Quân sự xã'],
  'Chi bộ thôn Bến Đò và Chi bộ thôn Đồng Sim': ['Chi bộ thôn Bến Đò', 'Chi bộ thôn Đồng Sim'],
  'Ủy ban nhân dân xã, Ủy ban Kiểm tra Đảng ủy': ['Ủy ban nhân dân xã', 'Ủy ban Kiểm tra Đảng ủy'],
  'Mặt trận và các tổ chức chính trị - xã hội': 'front_and_organisations',
  'Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã': 'front_and_organisations',
  'Mặt trận, Hội đoàn thể xã': 'front_and_organisations',
  'MTTQ và các đoàn thể': 'front_and_organisations',
  'Các tổ chức chính trị - xã hội xã': 'mass_organisations',
  'Các tổ chức CT-XH': 'mass_organisations',
  'Các đoàn thể xã': 'mass_organisations',
  'Các chi bộ trực thuộc': 'party_cells',
  'Các chi bộ trực thuộc Đảng ủy': 'party_cells',
  'Bí thư các chi bộ': 'party_cells',
  'Mỗi chi bộ': 'party_cells',
  'Các bộ phận tham mưu, giúp việc Đảng ủy': 'advisory_boards',
  'Các thôn': 'hamlets',
  'Trưởng các thôn': 'hamlets',
}

for (const [name, expected] of Object.entries(surely)) {
  test(`"${name}" means ${String(expected) || 'nobody that could be told'}`, () => {
    const suggestion = suggestMapping(name, units)
    if (expected.length === 0) return assert.equal(suggestion, null)
    assert.equal(suggestion?.sure, true)
    assert.deepEqual(meant(name), expected)
  })
}

const doubtful: Record<string, string[] | UnitClass> = {
  'Các chi bộ trực thuộc, lãnh đạo các cơ quan, đơn vị': 'party_cells',
  'Tổ chức Đảng ủy': ['Ban Xây dựng Đảng'],
  'Tuyên giáo Đảng ủy': ['Ban Xây dựng Đảng'],
  'Khối Dân vận xã': ['Ban Xây dựng Đảng'],
  'Các cơ quan, đơn vị': 'agencies',
  'Các cấp ủy': 'party_cells',
  'UBND xã và Trạm kiểm lâm': ['Ủy ban nhân dân xã'],
}

for (const [name, expected] of Object.entries(doubtful)) {
  test(`"${name}" is suggested, and left to a person`, () => {
    assert.equal(suggestMapping(name, units)?.sure, false)
    assert.deepEqual(meant(name), expected)
  })
}

test('a name that nobody bears gets no suggestion', () => {
  for (const name of ['Hợp tác xã Rau sạch', 'Đồng chí Bí thư', '', 'Chi bộ thôn Không Có'])
    assert.equal(suggestMapping(name, units), null, name)
})

test('where two units answer to a name, nobody guesses', () => {
  const twin: Unit = { ...plain, id: newId(), kind: 'party_cell', name: 'Chi bộ thôn Bến Đò', shortName: null }
  assert.equal(suggestMapping('Chi bộ thôn Bến Đò', [...units, twin]), null)
})

test('a class is suggested only where the committee has a unit of it', () => {
  const few = units.filter(({ kind }) => kind !== 'hamlet')
  assert.equal(suggestMapping('Các thôn', few), null)
})

function meant(name: string): string[] | UnitClass | 'nobody' | undefined {
  const choice = suggestMapping(name, units)?.choice
  if (choice?.choice === 'units') return choice.units.map((id) => nameOf.get(id) ?? '')
  return choice?.choice === 'class' ? choice.unitClass : choice?.choice
}
