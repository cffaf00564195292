// The address of the certificates that are to be printed, read once.
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import type { CertificatePerson, CertificateTemplate } from '../certificates/certificate.ts'
import { peopleFor, templateFor } from '../certificates/certificate-request.rules.ts'
import type { CertificateRequest } from '../certificates/certificate-request.ts'
import { type CertificateSize, certificateSizes } from '../certificates/default-template.ts'
import { getLetterhead } from '../letterhead.reads.ts'

const sizes = Object.keys(certificateSizes) as CertificateSize[] // the keys of a closed record

export type Certificates = {
  request: CertificateRequest
  issuer: Unit
  issuers: Unit[]
  template: CertificateTemplate
  people: CertificatePerson[]
}

/** The office alone prints them. */
export async function certificatesIn(context: Context, query: URLSearchParams): Promise<Certificates> {
  if (!isOffice(await getActor(context))) throw forbidden()
  const issuers = (await listUnits(context, context.today))
    .filter(({ kind }) => kind === 'party_committee' || kind === 'peoples_committee' || kind === 'party_cell')
    .toSorted((one) => (one.kind === 'party_committee' ? -1 : 0))
  const issuer = issuers.find(({ id }) => id === query.get('issuer')) ?? issuers[0]
  if (!issuer) throw missing()
  const letterhead = await getLetterhead(context, issuer.id)
  const said = (name: string) => query.get(name)?.trim().normalize('NFC') ?? ''
  const voice = issuer.kind === 'party_committee' ? `Ban Thường vụ ${letterhead.issuer}` : letterhead.issuer
  const request: CertificateRequest = {
    size: sizes.find((size) => size === said('size')) ?? 'A4',
    stock: said('stock') === 'pre-printed' ? 'pre-printed' : 'own',
    offset: { x: figure(said('x')), y: figure(said('y')) },
    authority: said('authority') || voice,
    decision: said('decision'),
    decided: typedDay(said('decided')),
    on: typedDay(said('on')) ?? context.today,
    office: said('office'),
    signer: said('signer'),
    firstBookNumber: Math.max(1, Math.round(figure(said('book'))) || 1),
    people: said('people'),
  }
  const template = templateFor(request, letterhead.family)
  return { request, issuer, issuers, template, people: peopleFor(request, letterhead.place) }
}

/** "1,5" and "-2"; nothing where it is no figure. */
const figure = (text: string): number => Number(text.replace(',', '.')) || 0
