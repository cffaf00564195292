// What is asked to print certificates: the blank and its printer, what they all say, and for whom, one a line.
import type { Day } from '#kernel/day.ts'
import type { CertificateSize } from './default-template.ts'

export type CertificateRequest = {
  size: CertificateSize
  stock: 'own' | 'pre-printed'
  offset: { x: number; y: number }
  authority: string
  decision: string
  decided: Day | null
  on: Day
  office: string
  signer: string
  /** The number in the golden book of the first; the others follow it. */
  firstBookNumber: number
  /** "Họ tên; đơn vị; thành tích", one a line. */
  people: string
}

export const mostCertificates = 40 // as many as fit into an address
