// A certificate of merit: boxes in millimetres over a blank, which is printed with it or lies in the printer already.

export const certificateFields = [
  'recipient', // họ tên hoặc tên tập thể
  'unit', // chức vụ, đơn vị, địa chỉ
  'achievement', // thành tích
  'decision', // số quyết định
  'decided', // ngày quyết định
  'bookNumber', // số sổ vàng
  'dated', // địa danh, ngày tháng
  'office', // chức vụ người ký
  'signer', // người ký
] as const

export type CertificateField = (typeof certificateFields)[number]
export type CertificatePerson = Record<CertificateField, string>

/** Its text is joined from fixed words and fields. `size` in points is made smaller where the text would leave the box. */
export type CertificateBox = {
  content: (string | { field: CertificateField })[]
  x: number
  y: number
  width: number
  height: number
  size: number
  bold?: true
  italic?: true
  capitals?: true
  /** Of the six digits of the web: "c00000". */
  color?: string
  align: 'left' | 'center' | 'right'
}

export type CertificateTemplate = {
  page: { width: number; height: number }
  /** A scan of the blank. On pre-printed stock it is not printed again. */
  blank: { bytes: Uint8Array; kind: 'png' | 'jpg' } | null
  stock: 'own' | 'pre-printed'
  /** Where the printer puts things too far to the left or too high, in millimetres. */
  offset: { x: number; y: number }
  /** A border of our own, so far from the edges; for plain paper. */
  border: { inset: number; color: string } | null
  boxes: CertificateBox[]
}
