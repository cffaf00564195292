// /certificates/certificates.zip and test-sheet.pdf — the certificates of an address, and the sheet on which the printer is tried.
import { zipSync } from 'fflate'
import { missing } from '#kernel/missing.ts'
import { download, reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { type CertificatePerson, certificateFields } from '../certificates/certificate.ts'
import { certificateWords } from '../certificates/certificate.words.ts'
import { mostCertificates } from '../certificates/certificate-request.ts'
import { mayWriteCertificate } from '../may-write-certificate.rules.ts'
import { gap } from '../types/phrases.rules.ts'
import { writeCertificates, writeTestSheet } from '../writers/pdf/write-certificates.ts'
import { certificatesIn } from './certificates-request.ts'

export const certificatesZip = download(paths.certificatesZip, async (context, _, query) => {
  const { template, people, request } = await certificatesIn(context, query)
  const printable = people.filter((person) => mayWriteCertificate(template, person).allowed)
  if (people.length > mostCertificates) throw missing()
  const files: Record<string, Uint8Array> = {}
  let number = 0
  for await (const bytes of writeCertificates(template, printable, request.on)) {
    const name = printable[number++]?.recipient.replace(/[\\/:*?"<>|]/g, '-') ?? ''
    files[`${String(number).padStart(2, '0')} ${name.slice(0, 80)}.pdf`] = bytes
  }
  const name = `${certificateWords({ language: 'vi' }).file}.zip`
  return { name, mediaType: 'application/zip', bytes: zipSync(files, { level: 0 }) }
})

export const certificateTestSheet = reading(paths.certificateTestSheet, async (context, _, query) => {
  const { template, people, request } = await certificatesIn(context, query)
  const nobody = Object.fromEntries(certificateFields.map((field) => [field, gap])) as CertificatePerson // every field has one
  const person = people.find((one) => mayWriteCertificate(template, one).allowed) ?? nobody
  return { name: 'to-thu.pdf', bytes: await writeTestSheet(template, person, request.on) }
})
