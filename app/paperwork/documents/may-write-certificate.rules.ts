// Whether a certificate can be set for somebody: letters that the font has, texts that fit their boxes.
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { CertificateBox, CertificatePerson, CertificateTemplate } from './certificates/certificate.ts'
import { fitted } from './certificates/fitting.ts'
import { textOf } from './certificates/placed.ts'
import { unwritable } from './texts/letters.ts'

export type CertificateRefusal =
  | { why: 'letters-missing'; letters: string[]; text: string }
  | { why: 'too-long'; text: string }
  | { why: 'off-the-page'; text: string }

export function mayWriteCertificate(
  template: CertificateTemplate,
  person: CertificatePerson,
): Verdict<CertificateRefusal> {
  for (const box of template.boxes) {
    const text = textOf(box, person)
    const letters = unwritable(text)
    if (letters.length > 0) return refuse({ why: 'letters-missing', letters, text })
    if (!fitted(text, box)) return refuse({ why: 'too-long', text })
    if (!onPage(box, template)) return refuse({ why: 'off-the-page', text })
  }
  return allow
}

function onPage({ x, y, width, height }: CertificateBox, { page, offset }: CertificateTemplate): boolean {
  const [left, top] = [x + offset.x, y + offset.y]
  return left >= 0 && top >= 0 && left + width <= page.width && top + height <= page.height
}
