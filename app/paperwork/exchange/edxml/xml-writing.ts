// The envelope that documents and statuses share: namespaces, escaping, days as the norm writes them.
import { XMLBuilder } from 'fast-xml-parser'
import type { Day } from '#kernel/day.ts'
import type { Organ, Reference, Staff } from './edxml.ts'

export const namespace = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

/** Text, an element, or the same element several times. */
export type Node = string | number | { [name: string]: Node | Node[] }

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ' })

export function writeEnvelope(header: Node, body: Node, attached: Node | null): string {
  const tree = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    edXML: {
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
      '@xmlns': namespace,
      'edXML:edXMLEnvelope': {
        '@xmlns:edXML': namespace,
        'edXML:edXMLHeader': header,
        'edXML:edXMLBody': body,
      },
      ...(attached && { AttachmentEncoded: attached }),
    },
  }
  return builder.build(tree)
}

/** XML has no place for control letters; what else a person wrote stands, escaped by the builder. */
export const text = (words: string): string =>
  words.toWellFormed().replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '')

export const slashed = (day: Day | null): string => day?.replaceAll('-', '/') ?? ''

/** On the clock in Vietnam: 2026/08/05 09:30:00. */
export function slashedMoment(moment: Date): string {
  const there = new Date(moment.getTime() + 7 * 3_600_000).toISOString()
  return `${there.slice(0, 10).replaceAll('-', '/')} ${there.slice(11, 19)}`
}

export const organNode = (organ: Organ): Node => ({
  'edXML:OrganId': text(organ.id),
  'edXML:OrganizationInCharge': text(organ.inCharge),
  'edXML:OrganName': text(organ.name),
  'edXML:OrganAdd': text(organ.address),
  'edXML:Email': text(organ.email),
  'edXML:Telephone': text(organ.telephone),
  'edXML:Fax': text(organ.fax),
  'edXML:Website': text(organ.website),
})

export const codeNode = (number: string, notation: string): Node => ({
  'edXML:CodeNumber': text(number),
  'edXML:CodeNotation': text(notation),
})

export const referenceNode = ({ organId, number, notation, on, documentId }: Reference): Node => ({
  'edXML:OrganId': text(organId),
  'edXML:Code': text(number && notation ? `${number}/${notation}` : number || notation),
  'edXML:PromulgationDate': slashed(on),
  'edXML:DocumentId': text(documentId),
})

export const staffNode = ({ department, name, mobile, email }: Staff): Node => ({
  'edXML:Department': text(department),
  'edXML:Staff': text(name),
  'edXML:Mobile': text(mobile),
  'edXML:Email': text(email),
})
