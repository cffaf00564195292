// A certificate for one recipient: every box with its lines at its place, moved by the offsets of the printer.
import type { CertificateBox, CertificatePerson, CertificateTemplate } from './certificate.ts'
import { type Fitted, fitted } from './fitting.ts'

export type PlacedBox = Pick<CertificateBox, 'x' | 'y' | 'width' | 'align'> &
  Fitted & { bold: boolean; italic: boolean; color: string }

export type PlacedCertificate = Pick<CertificateTemplate, 'page' | 'border'> & { title: string; boxes: PlacedBox[] }

/** Ask `mayWriteCertificate` first: a text that does not fit its box is thrown as a defect. */
export function placedOf(template: CertificateTemplate, person: CertificatePerson): PlacedCertificate {
  const { page, offset, stock } = template
  const boxes = template.boxes.map((box): PlacedBox => {
    const fit = fitted(textOf(box, person), box)
    if (!fit) throw new Error('a text does not fit its box')
    const { width, align, bold = false, italic = false, color = '000000' } = box
    return { ...fit, x: box.x + offset.x, y: box.y + offset.y, width, align, bold, italic, color }
  })
  return { page, border: stock === 'own' ? template.border : null, title: person.recipient, boxes }
}

export function textOf({ content, capitals }: CertificateBox, person: CertificatePerson): string {
  const text = content.map((part) => (typeof part === 'string' ? part : person[part.field])).join('')
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return capitals ? line.toLocaleUpperCase('vi') : line
}
