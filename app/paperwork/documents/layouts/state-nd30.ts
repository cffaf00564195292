// The State's layout, Nghị định 30/2020/NĐ-CP, annex I; the Front, the associations and the union follow it.

import { day } from '#kernel/day.ts'
import { roman } from '#kernel/roman.ts'
import type { Layout, TextStyle } from './layout.ts'

const read = { after: 0, known: 'read' } as const
// Of the decree's two sets of sizes the smaller one, as in its own samples.
const plain: TextStyle = { size: 14, ...read }
const small: TextStyle = { size: 13, ...read }
const smaller: TextStyle = { size: 12, ...read }

export const stateNd30: Layout = {
  name: 'ND30',
  from: day('2020-03-05'),
  to: null,
  pages: {
    A4: { top: 20, bottom: 20, left: 30, right: 15, numberFromTop: 10, leftColumn: 75 / 165, known: 'read' },
    A5: null,
  },
  belowHead: 12,
  leading: 18,
  firstLine: 12.7,
  signatureHeight: 25,
  urgencyFrames: {
    urgent: { width: 20, height: 8 },
    very_urgent: { width: 40, height: 8 },
    express: { width: 30, height: 8 },
  },
  circulationFramed: true,
  contactOn: 'first',
  styles: {
    pageNumber: small,
    superior: { ...smaller, capitals: true },
    issuer: { ...smaller, bold: true, capitals: true },
    star: smaller,
    number: small,
    about: { ...smaller },
    urgency: { ...small, bold: true, capitals: true },
    draft: { ...small, italic: true, known: 'ours' },
    circulation: { ...small, bold: true, capitals: true },
    nation: { ...smaller, bold: true, capitals: true },
    motto: { ...small, bold: true },
    dated: { ...small, italic: true },
    heading: { ...plain, bold: true, capitals: true },
    subject: { ...plain, bold: true },
    hyphens: plain,
    addressee: { ...plain, after: 12 },
    addresseeNames: plain,
    ground: { ...plain, italic: true, after: 6 },
    deciding: { ...plain, bold: true, capitals: true, after: 6 },
    resolves: { ...plain, bold: true, capitals: true, after: 6 },
    body: { ...plain, after: 6 },
    partNumber: { ...plain, bold: true },
    partName: { ...plain, bold: true, capitals: true, after: 6 },
    headingLevel1: { ...plain, bold: true, capitals: true, after: 6 },
    headingLevel2: { ...plain, bold: true, after: 6 },
    article: { ...plain, after: 6 },
    table: { ...smaller, known: 'ours' },
    authority: { ...plain, bold: true, capitals: true },
    office: { ...plain, bold: true, capitals: true },
    note: { ...plain, italic: true, known: 'ours' },
    name: { ...plain, bold: true },
    recipientsLabel: { ...smaller, bold: true, italic: true },
    recipients: { ...smaller, size: 11 },
    drafter: { ...smaller, size: 11 },
    contact: { ...smaller, size: 11 },
    annex: { ...plain, bold: true },
    annexTitle: { ...plain, bold: true, capitals: true },
    annexWith: { ...plain, italic: true, after: 12 },
  },
  wording: {
    nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    star: null,
    issuerRule: 0.4,
    subjectRule: 0.4,
    hyphens: null,
    number: ({ ordinal, type, organ }) => `Số: ${ordinal}/${type === 'CV' ? organ : `${type}-${organ}`}`,
    datedBesideNumber: true,
    minutesDated: false,
    about: 'V/v',
    subjectBegins: 'Về',
    addressee: 'Kính gửi:',
    submissionAddressee: 'Kính gửi:',
    between: ';',
    groundMark: '',
    lastGround: '.',
    bodyEnd: './.',
    annexNumber: (ordinal) => `Phụ lục ${roman(ordinal)}`,
  },
}
