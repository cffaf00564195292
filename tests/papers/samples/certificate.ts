// A certificate of merit of the invented commune.
import { day } from '#kernel/day.ts'
import type { CertificatePerson } from '#paperwork/documents/certificates/certificate.ts'
import { defaultTemplate } from '#paperwork/documents/certificates/default-template.ts'

export const partyWords = {
  nation: 'Đảng Cộng sản Việt Nam',
  motto: null,
  authority: 'Ban Thường vụ Đảng ủy xã Sông Trăng',
}
export const template = defaultTemplate('A4', partyWords)
export const granted = day('2026-11-20')

export const person: CertificatePerson = {
  recipient: 'Đồng chí Lư Thị Bông',
  unit: 'Bí thư Chi bộ thôn Bến Đò',
  achievement: 'Có thành tích xuất sắc trong phong trào thi đua “Mỗi chi bộ một việc tốt” năm 2026',
  ...{ decision: '31-QĐ/ĐU', decided: '18/11/2026', bookNumber: '07' },
  ...{ dated: 'Sông Trăng, ngày 20 tháng 11 năm 2026', office: 'Bí thư', signer: 'Hứa Đức Toàn' },
}
