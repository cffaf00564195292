// The thousand certificates that are measured: every recipient another, every reason another.

import { day } from '#kernel/day.ts'
import type { CertificatePerson } from '#paperwork/documents/certificates/certificate.ts'
import { defaultTemplate } from '#paperwork/documents/certificates/default-template.ts'

export const granted = day('2026-11-20')

export const template = defaultTemplate('A4', {
  nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  authority: 'Chủ tịch Ủy ban nhân dân xã Sông Trăng',
})

export const thousand: CertificatePerson[] = Array.from({ length: 1000 }, (_, index) => ({
  recipient: `Người thứ ${index + 1} của phong trào`,
  unit: `Chi bộ thôn số ${(index % 23) + 1}, xã Sông Trăng`,
  achievement: `Đạt ${(index % 40) + 60} trong 100 việc đăng ký của phong trào thi đua năm 2026, giúp ${(index % 7) + 1} gia đình`,
  ...{ decision: '31/QĐ-UBND', decided: '18/11/2026', bookNumber: `${index + 1}` },
  ...{ dated: 'Sông Trăng, ngày 20 tháng 11 năm 2026', office: 'Chủ tịch', signer: 'Thạch Văn Nghĩa' },
}))
