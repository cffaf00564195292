// Certificates as they were asked for: the template and the words of each. Pure.
import { written } from '#kernel/day.ts'
import type { Family } from '../paper.ts'
import type { CertificatePerson, CertificateTemplate } from './certificate.ts'
import type { CertificateRequest } from './certificate-request.ts'
import { defaultTemplate } from './default-template.ts'

const nations = {
  PARTY: { nation: 'Đảng Cộng sản Việt Nam', motto: null },
  STATE: { nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam', motto: 'Độc lập - Tự do - Hạnh phúc' },
  YOUTH_UNION: { nation: 'Đoàn TNCS Hồ Chí Minh', motto: null },
} as const satisfies Record<Family, { nation: string; motto: string | null }>

export const templateFor = (
  { size, stock, offset, authority }: CertificateRequest,
  family: Family,
): CertificateTemplate => ({ ...defaultTemplate(size, { ...nations[family], authority }), stock, offset })

export function peopleFor(request: CertificateRequest, place: string): CertificatePerson[] {
  const { decision, decided, on, office, signer, firstBookNumber } = request
  const [year, month = '', date] = on.split('-')
  const shared = {
    ...{ decision, office, signer, decided: decided ? written(decided) : '' },
    dated: `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`,
  }
  return linesOf(request.people).map(([recipient = '', unit = '', ...achievement], index) => ({
    ...{ ...shared, recipient, unit, achievement: achievement.join('; ') },
    bookNumber: String(firstBookNumber + index).padStart(2, '0'),
  }))
}

const linesOf = (people: string): string[][] =>
  people
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([name]) => name)
