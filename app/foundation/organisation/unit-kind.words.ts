// What people call the kinds of units and the ranks of Party organisations.
import type { Terms } from '#kernel/terms.ts'
import type { Tier, UnitKind } from './unit.ts'

type Kinds = Record<UnitKind, string>

export const kinds = {
  vi: (own: Terms): Kinds => ({
    superior_committee: 'Cấp ủy cấp trên',
    superior_body: 'Cơ quan, tổ chức cấp trên',
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
    superior_committee: 'Superior Party committee',
    superior_body: 'Superior body',
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

type Tiers = Record<Tier, string>

export const tierNames = {
  vi: (own: Terms): Tiers => ({
    cell: `${own.Cell} trực thuộc đảng ủy cơ sở`,
    section: 'Đảng bộ bộ phận',
    base: 'Tổ chức cơ sở đảng',
    above_base: 'Cấp trên trực tiếp của tổ chức cơ sở đảng',
    province: 'Cấp tỉnh',
    central: 'Trung ương',
  }),
  en: {
    cell: 'Cell under a base committee',
    section: 'Section committee',
    base: 'Base Party organisation',
    above_base: 'Directly above base organisations',
    province: 'Province',
    central: 'Central',
  } satisfies Tiers,
}
