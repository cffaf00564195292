// What people call the kinds of units.
import type { Terms } from '#kernel/terms.ts'
import type { UnitKind } from './unit.ts'

type Kinds = Record<UnitKind, string>

export const kinds = {
  vi: (own: Terms): Kinds => ({
    party_committee: 'Đảng ủy',
    standing_committee: 'Ban Thường vụ',
    party_office: `${own.office} Đảng ủy`,
    advisory_board: 'Ban tham mưu, giúp việc',
    inspection_commission: 'Ủy ban Kiểm tra',
    peoples_council: 'Hội đồng nhân dân',
    peoples_committee: 'Ủy ban nhân dân',
    specialised_agency: 'Cơ quan chuyên môn',
    armed_forces: 'Công an, Quân sự',
    fatherland_front: 'Mặt trận Tổ quốc',
    mass_organisation: 'Tổ chức chính trị - xã hội, đoàn thể',
    radio_station: 'Đài truyền thanh',
    public_service: 'Đơn vị sự nghiệp',
    party_cell: own.Cell,
    hamlet: 'Thôn, tổ dân phố',
    other: 'Khác',
  }),
  en: {
    party_committee: 'Party committee',
    standing_committee: 'Standing committee',
    party_office: 'Party office',
    advisory_board: 'Advisory board',
    inspection_commission: 'Inspection commission',
    peoples_council: 'People’s Council',
    peoples_committee: 'People’s Committee',
    specialised_agency: 'Specialised agency',
    armed_forces: 'Police, military',
    fatherland_front: 'Fatherland Front',
    mass_organisation: 'Mass organisation',
    radio_station: 'Radio station',
    public_service: 'Public service',
    party_cell: 'Party cell',
    hamlet: 'Hamlet',
    other: 'Other',
  } satisfies Kinds,
}
