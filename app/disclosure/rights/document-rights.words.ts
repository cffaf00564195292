// Who may do what with documents, their numbers and their register.
import { isOffice, mayEnter } from '#foundation/people/actor.rules.ts'
import { day } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import {
  leads,
  mayApprove,
  mayDraft,
  mayEdit,
  mayIssue,
  mayRefuse,
  maySee,
  maySubmit,
  mayTakeBack,
  mayWithdraw,
} from '#paperwork/documents/document.rules.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { mayEndTemplate, mayKeepTemplate } from '#paperwork/documents/document-template.rules.ts'
import { templateWords } from '#paperwork/documents/document-template.words.ts'
import { letterheadWords } from '#paperwork/documents/letterhead.words.ts'
import { maySetLetterhead } from '#paperwork/documents/letterhead-setting.rules.ts'
import { mayNoteHanding } from '#paperwork/register/handing.rules.ts'
import { handingWords } from '#paperwork/register/handing.words.ts'
import { registerWords } from '#paperwork/register/register.words.ts'
import { maySetLast, maySetMandate } from '#paperwork/register/series.rules.ts'
import { closedWords } from './refusal.words.ts'
import { asVerdict, right } from './right.rules.ts'
import type { Right, State } from './right.ts'

const desk: State[] = [{ document: 'draft' }, { document: 'submitted' }, { document: 'issued' }]
const approving: State[] = [{ document: 'submitted' }, { document: 'draft' }]
const issuing: State[] = [{ document: 'approved' }, { document: 'numbered' }, { document: 'submitted' }]
const placed = { group: 'documents', placed: true } satisfies Partial<Right>
const page = { ...placed, posts: ['document'] } satisfies Partial<Right>
const refusal: Parameters<typeof right<Parameters<ReturnType<typeof documentWords>['refusal']>[0]>>[0]['refusal'] = (
  reader,
) => documentWords(reader).refusal

export const documentRights: Right[] = [
  right({
    ...{ key: 'register.read', group: 'reading' },
    ...{ vi: 'Xem danh sách văn bản, sổ văn bản đi, dãy số', en: 'See the documents, the register and the series' },
    opens: ['documents', 'newDocument', 'register', 'registerExcel', 'registerPdf', 'series'],
    rule: mayEnter,
    refusal: (reader) => () => closedWords(reader).noPost,
  }),
  right({
    ...{ ...placed, key: 'document.read', group: 'reading', states: desk },
    ...{ vi: 'Đọc một văn bản, bản PDF, bản Word', en: 'Read a document, its PDF and Word files' },
    opens: ['document', 'documentPreview', 'documentWord'],
    rule: (actor, { document }) => asVerdict(mayEnter(actor).allowed && maySee(actor, document)),
    refusal: (reader) => () => closedWords(reader).beingMade,
  }),
  right({
    ...{ ...placed, key: 'document.open-desk', opens: ['editDocument'] },
    ...{ vi: 'Mở trang sửa văn bản', en: 'Open the page that edits a document' },
    rule: (actor, { document }) => mayDraft(actor, document.unit),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.open-issuing', opens: ['issueDocument', 'refuseDocument', 'handedDocument'] },
    ...{ vi: 'Mở trang lấy số, phát hành, không phát hành', en: 'Open the pages that number, issue and refuse' },
    rule: (actor, { document }) => asVerdict(isOffice(actor) || leads(actor, document)),
    refusal: (reader) => () => documentWords(reader).refusal({ why: 'not-at-the-desk' }),
  }),
  right({
    ...{ ...placed, key: 'document.draft', posts: ['newDocument'] },
    ...{ vi: (own: Terms) => `Soạn văn bản cho ${own.unit}`, en: 'Draft a document of the unit' },
    rule: (actor, { unit }) => mayDraft(actor, unit.id),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.edit', posts: ['editDocument'], states: desk },
    ...{ vi: 'Sửa văn bản đang soạn', en: 'Edit a draft' },
    rule: (actor, { document }) => mayEdit(actor, document, null),
    refusal,
  }),
  right({
    ...{ ...page, key: 'document.submit', states: desk },
    ...{ vi: 'Trình duyệt văn bản', en: 'Hand a document in for approval' },
    rule: (actor, { document }) => maySubmit(actor, document, 0),
    refusal,
  }),
  right({
    ...{ ...page, key: 'document.approve', states: approving },
    ...{ vi: 'Duyệt văn bản', en: 'Approve a document' },
    rule: (actor, { document }) => mayApprove(actor, document),
    refusal,
  }),
  right({
    ...{ ...page, key: 'document.take-back', states: issuing },
    ...{ vi: 'Đưa văn bản về để sửa', en: 'Put a document back on the desk' },
    rule: (actor, { document }) => mayTakeBack(actor, document),
    refusal,
  }),
  right({
    ...{ ...page, key: 'document.withdraw', states: desk },
    ...{ vi: 'Bỏ bản soạn', en: 'Drop a draft' },
    rule: (actor, { document }) => mayWithdraw(actor, document, '…'),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.number', posts: ['issueDocument'], states: issuing },
    ...{ vi: 'Lấy số cho văn bản', en: 'Number a document' },
    rule: (actor, { document }) => mayIssue(actor, document, 'number'),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.issue', posts: ['issueDocument'], states: issuing },
    ...{ vi: 'Phát hành văn bản', en: 'Issue a document' },
    rule: (actor, { document }) => mayIssue(actor, document, 'issue'),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.refuse', posts: ['refuseDocument'], states: issuing },
    ...{ vi: 'Không phát hành, trả số', en: 'Refuse to issue, and give the number back' },
    rule: (actor, { document }) => mayRefuse(actor, document, '…'),
    refusal,
  }),
  right({
    ...{ ...placed, key: 'document.hand-over', posts: ['handedDocument'], states: desk },
    ...{ vi: 'Ghi ngày chuyển, ký nhận vào sổ', en: 'Note when a document left and who took it' },
    rule: (actor, { document }) => mayNoteHanding(actor, document, null, day('2026-01-01')),
    refusal: (reader) => handingWords(reader).refusal,
  }),
  right({
    ...{ key: 'letterhead.set', group: 'documents', opens: ['letterhead'], posts: ['letterhead'] },
    ...{ vi: (own: Terms) => `Ghi đầu văn bản của ${own.unit}`, en: 'Set the head of documents' },
    rule: (actor) => maySetLetterhead(actor, null),
    refusal: (reader) => letterheadWords(reader).refusal,
  }),
  right({
    ...{ key: 'certificate.print', group: 'reading' },
    opens: ['certificates', 'certificatesZip', 'certificateTestSheet'],
    ...{ vi: 'In giấy khen', en: 'Print certificates' },
    rule: (actor) => asVerdict(isOffice(actor)),
    refusal: (reader) => () => closedWords(reader).forOffice,
  }),
  right({
    ...{ key: 'document-template.keep', group: 'documents', posts: ['documentTemplates'] },
    opens: ['documentTemplates', 'documentTemplate'],
    ...{ vi: 'Đưa mẫu Word của cấp ủy', en: 'Bring the committee’s own Word templates' },
    rule: (actor) => mayKeepTemplate(actor, null),
    refusal: (reader) => templateWords(reader).refusal,
  }),
  right({
    ...{ key: 'document-template.end', group: 'documents', posts: ['documentTemplates'] },
    ...{ vi: 'Thôi dùng một mẫu Word', en: 'Stop using a template' },
    rule: (actor) => mayEndTemplate(actor, { endedAt: null }),
    refusal: (reader) => templateWords(reader).refusal,
  }),
  right({
    ...{ key: 'mandate.set', group: 'documents', posts: ['series'] },
    ...{ vi: 'Nhập nhiệm kỳ', en: 'Enter a mandate' },
    rule: (actor) => maySetMandate(actor, null, []),
    refusal: (reader) => registerWords(reader).refusal,
  }),
  right({
    ...{ key: 'series.continue', group: 'documents', posts: ['series'] },
    ...{ vi: 'Nối dãy số theo sổ giấy', en: 'Let a series go on from the paper book' },
    rule: (actor) => maySetLast(actor, 0, null),
    refusal: (reader) => registerWords(reader).refusal,
  }),
]
