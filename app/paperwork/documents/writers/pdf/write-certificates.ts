// Certificates as PDF/A-2b, each a file of its own; and the sheet on which a printer is tried.
import { createHash } from 'node:crypto'
import type { Day } from '#kernel/day.ts'
import type { CertificatePerson, CertificateTemplate } from '../../certificates/certificate.ts'
import { placedOf } from '../../certificates/placed.ts'
import type { Job } from './job.ts'
import { inThread } from './typesetter.ts'

const atOnce = 20 // so that another paper waits a tenth of a second, and no more files are held than that

/** In the order of the people; `on` is the day that the files bear. Ask `mayWriteCertificate` of each first. */
export async function* writeCertificates(
  template: CertificateTemplate,
  people: CertificatePerson[],
  on: Day,
): AsyncGenerator<Uint8Array> {
  for (let first = 0; first < people.length; first += atOnce)
    yield* await inThread(jobOf(template, people.slice(first, first + atOnce), { on, ruled: false }))
}

/** Rulers at two edges and the frames of the boxes, with the words of one certificate: to find the offsets of a printer. */
export async function writeTestSheet(
  template: CertificateTemplate,
  person: CertificatePerson,
  on: Day,
): Promise<Uint8Array> {
  const [file] = await inThread(jobOf(template, [person], { on, ruled: true }))
  if (!file) throw new Error('nothing was set')
  return file
}

function jobOf(
  template: CertificateTemplate,
  people: CertificatePerson[],
  { on, ruled }: { on: Day; ruled: boolean },
): Job {
  const picture = pictureOf(template)
  const shared = { dated: on.split('-').map(Number), blank: picture?.name ?? null, ruled }
  const documents = people.map((person) => JSON.stringify({ ...placedOf(template, person), ...shared }))
  return { source: 'certificate', documents, ...(picture && { picture }) }
}

/** Named by what it is, so that the thread decodes it once. */
function pictureOf({ blank, stock }: CertificateTemplate): Job['picture'] {
  if (!blank || stock === 'pre-printed') return undefined
  const hash = createHash('sha256').update(blank.bytes).digest('hex')
  return { name: `${hash}.${blank.kind}`, bytes: blank.bytes }
}
