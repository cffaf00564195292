// A document as edXML, child by child in the order of the samples that the ministry's own kit writes.
import { zipSync } from 'fflate'
import type { Attachment, Encoding } from './attachment.ts'
import { businesses, type EdxmlDocument } from './edxml.ts'
import {
  codeNode,
  type Node,
  organNode,
  referenceNode,
  slashed,
  staffNode,
  text,
  writeEnvelope,
} from './xml-writing.ts'

/** Call it with what `tooLongIn` has nothing to say of. */
export const writeDocument = (document: EdxmlDocument, encoding: Encoding = 'plain'): string =>
  writeEnvelope(
    {
      'edXML:MessageHeader': headerNode(document),
      'edXML:TraceHeaderList': traceNode(document),
      'edXML:DigitalSignature': '',
    },
    { 'edXML:edXMLManifest': { '@version': '1.0', 'edXML:Reference': document.attachments.map(manifestNode) } },
    { Attachment: document.attachments.map((attachment) => attachedNode(attachment, encoding)) },
  )

const headerNode = (document: EdxmlDocument): Node => ({
  'edXML:From': organNode(document.from),
  'edXML:To': document.to.map(organNode),
  'edXML:Code': codeNode(document.number, document.notation),
  'edXML:PromulgationInfo': {
    'edXML:Place': text(document.place),
    'edXML:PromulgationDate': slashed(document.on),
  },
  'edXML:DocumentType': {
    'edXML:Type': text(document.type.code),
    'edXML:TypeDetail': '0',
    'edXML:TypeName': text(document.type.name),
  },
  'edXML:Subject': text(document.subject),
  'edXML:Content': text(document.content),
  'edXML:SignerInfo': {
    'edXML:Competence': text(document.signer.competence),
    'edXML:Position': text(document.signer.position),
    'edXML:FullName': text(document.signer.fullName),
  },
  'edXML:DueDate': slashed(document.due),
  'edXML:ToPlaces': { 'edXML:Place': document.toPlaces.map(text) },
  'edXML:OtherInfo': {
    'edXML:Priority': document.priority,
    'edXML:SphereOfPromulgation': '',
    'edXML:TyperNotation': '',
    'edXML:PromulgationAmount': document.amount ?? '',
    'edXML:PageAmount': document.pages ?? '',
    'edXML:Appendixes': { 'edXML:Appendix': document.appendixes.map(text) },
  },
  ...(document.responseFor.length > 0 && { 'edXML:ResponseFor': document.responseFor.map(referenceNode) }),
  'edXML:SteeringType': '0',
  'edXML:DocumentId': text(document.documentId),
})

const traceNode = ({ trace, business, staff, documentId }: EdxmlDocument): Node => ({
  '@id': 'trace',
  '@version': '1.0',
  '@mustUnderstand': '1',
  '@actor': 'http://schemas.xmlsoap.org/soap/actor/next',
  'edXML:TraceHeader': trace.map(({ organId, at }) => ({
    'edXML:OrganId': text(organId),
    'edXML:Timestamp': text(at),
  })),
  'edXML:Bussiness': {
    'edXML:BussinessDocType': businesses[business.type],
    'edXML:BussinessDocReason': text(business.reason),
    'edXML:DocumentId': text(documentId),
    'edXML:StaffInfo': staffNode(staff),
    'edXML:Paper': business.paper ? '1' : '0',
  },
})

const manifestNode = ({ contentId, contentType, description, name }: Attachment): Node => ({
  '@xmlns:xlink': 'http://www.w3.org/1999/xlink',
  '@xlink:href': `cid:${contentId}`,
  '@xlink:role': 'XLinkRole',
  '@xlink:type': 'simple',
  'edXML:ContentId': `cid:${contentId}`,
  'edXML:ContentType': text(contentType),
  'edXML:Description': text(description),
  'edXML:AttachmentName': text(name),
})

const attachedNode = ({ contentId, contentType, description, name, bytes }: Attachment, encoding: Encoding): Node => ({
  ContentType: text(contentType),
  ContentId: `cid:${contentId}`,
  Description: text(description),
  ContentTransferEncoded: Buffer.from(encoding === 'zip' ? zipSync({ [name]: bytes }) : bytes).toString('base64'),
  AttachmentName: text(name),
})
