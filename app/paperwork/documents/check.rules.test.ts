// What the checks warn of, each once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '#kernel/ids.ts'
import { checksOf } from './check.rules.ts'
import type { WholeDocument } from './document.ts'

const content = {
  ...{ head: { superior: null, issuer: 'Đảng ủy xã Sông Trăng', place: 'Sông Trăng', organ: 'ĐU' }, format: 'A4' },
  ...{ urgency: null, addressees: ['Chi bộ thôn Bến Đò'], prose: 'Đề nghị chi bộ báo cáo.', kept: 'Lưu', columns: [] },
} as const
const document = {
  ...{ type: 'dispatch', unitKind: 'party_committee', subject: 'về việc báo cáo', signer: { name: 'Lê Văn Bình' } },
  ...{ content, recipients: [{ unit: null, name: 'Như trên', email: null, organCode: null }] },
} as unknown as WholeDocument
const found = (change: Partial<WholeDocument>) => checksOf({ ...document, ...change }).map(({ check }) => check)
const saying = (change: object) => ({ content: { ...content, ...change } as WholeDocument['content'] })

test('a complete document has nothing to warn of', () => assert.deepEqual(found({}), []))

test('what is missing is said', () => {
  assert.deepEqual(found(saying({ prose: 'Họp vào ngày ……, tại ……' })), ['gap-left'])
  assert.deepEqual(found({ signer: null }), ['no-signer'])
  assert.deepEqual(found({ signer: null, ...saying({ columns: [{ office: 'Thư ký', name: '' }] }) }), [])
  assert.deepEqual(found({ recipients: [] }), ['no-recipients'])
  assert.deepEqual(found(saying({ addressees: [] })), ['no-addressee'])
})

test('whoever cannot be reached is named, unless an address or a code says where', () => {
  const recipient = {
    id: '' as Id<'document_recipient'>,
    unit: null,
    name: 'Huyện ủy Cửa Ngòi',
    email: null,
    organCode: null,
  }
  assert.deepEqual(found({ recipients: [recipient] }), ['recipient-unknown'])
  assert.deepEqual(found({ recipients: [{ ...recipient, email: 'vt@cuangoi.vn' }] }), [])
  assert.deepEqual(found({ recipients: [{ ...recipient, organCode: '000.01.H48' }] }), [])
})

test('what no text confirms is marked: a sign by usage, an issuer that is unusual', () => {
  assert.deepEqual(found({ type: 'invitation' }), ['sign-by-usage'])
  assert.deepEqual(found({ type: 'decision', unitKind: 'party_office' }), ['authority-unsure'])
})

test('a subject is short and ends without a stop', () => {
  assert.deepEqual(found({ subject: 'về việc báo cáo.' }), ['subject-ends-with-stop'])
  assert.deepEqual(found({ subject: 'về '.repeat(80) }), ['long-subject'])
})
