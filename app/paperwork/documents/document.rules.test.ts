// Who may do what with a document: every refusal by its name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Holding } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import {
  type Deskwork,
  mayApprove,
  mayDraft,
  mayEdit,
  mayIssue,
  mayRefuse,
  maySee,
  maySubmit,
  mayTakeBack,
  mayWithdraw,
} from './document.rules.ts'
import { type DocumentStatus, moved } from './document.ts'

const [cell, committee, office, other] = ['cell', 'committee', 'office', 'other'] as Id<'unit'>[]
const actor = (
  id: string,
  unit: Id<'unit'> | undefined,
  unitKind: Holding['unitKind'],
  role: Holding['role'] = 'head',
) => ({ id, name: 'Ai đó', language: 'vi', posts: [{ unit, unitKind, role, unitName: 'Nơi', title: 'Chức' }] }) as Actor

const clerk = actor('clerk', office, 'party_office')
const leader = actor('leader', committee, 'party_committee', 'deputy')
const secretary = actor('secretary', cell, 'party_cell')
const member = actor('member', cell, 'party_cell', 'member')
const stranger = actor('stranger', other, 'party_cell')
const ofCommittee = {
  unit: committee,
  unitKind: 'party_committee',
  status: 'draft',
  draftedBy: 'clerk',
  version: 3,
} as Deskwork
const ofCell = { ...ofCommittee, unit: cell, unitKind: 'party_cell', draftedBy: 'secretary' } as Deskwork
const at = (document: Deskwork, status: DocumentStatus) => ({ ...document, status })
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the office drafts for everybody, the people of a unit for their unit, nobody for another', () => {
  assert.deepEqual(mayDraft(clerk, cell as Id<'unit'>), allow)
  assert.deepEqual(mayDraft(member, cell as Id<'unit'>), allow)
  assert.equal(why(mayDraft(stranger, cell as Id<'unit'>)), 'not-at-the-desk')
})

test('what has gone out is read by all, what is being made only where it is made and approved', () => {
  assert.equal(maySee(stranger, at(ofCell, 'issued')), true)
  for (const who of [clerk, leader, member]) assert.equal(maySee(who, ofCell), true)
  assert.equal(maySee(stranger, ofCell), false)
  assert.equal(maySee(stranger, at(ofCell, 'refused')), false)
})

test('whoever edits has seen the text that stands, and leaves neither subject nor text empty', () => {
  const written = { subject: 'về việc họp', prose: 'Họp.', seen: 3, writtenBy: 'Võ Minh Trí' }
  assert.deepEqual(mayEdit(clerk, ofCommittee, null), allow)
  assert.deepEqual(mayEdit(clerk, ofCommittee, written), allow)
  assert.equal(why(mayEdit(stranger, ofCommittee, written)), 'not-at-the-desk')
  assert.equal(why(mayEdit(clerk, at(ofCommittee, 'submitted'), written)), 'not-now')
  assert.equal(why(mayEdit(clerk, ofCommittee, { ...written, seen: 2 })), 'changed-meanwhile')
  assert.equal(why(mayEdit(clerk, ofCommittee, { ...written, subject: '' })), 'subject-missing')
  assert.equal(why(mayEdit(clerk, ofCommittee, { ...written, prose: '' })), 'prose-missing')
})

test('a draft is handed in by those at the desk once somebody is there to sign', () => {
  const signed = { ...ofCommittee, signerPost: 'post' as Id<'post'> }
  assert.deepEqual(maySubmit(clerk, signed, 0), allow)
  assert.deepEqual(maySubmit(clerk, { ...signed, signerPost: null }, 2), allow)
  assert.equal(why(maySubmit(clerk, { ...signed, signerPost: null }, 0)), 'signer-missing')
  assert.equal(why(maySubmit(stranger, signed, 0)), 'not-at-the-desk')
  assert.equal(why(maySubmit(clerk, { ...signed, status: 'approved' }, 0)), 'not-now')
})

test('leaders approve for the committee and nobody their own draft; the head of a cell speaks for the cell', () => {
  assert.deepEqual(mayApprove(leader, at(ofCommittee, 'submitted')), allow)
  assert.equal(why(mayApprove(clerk, at(ofCommittee, 'submitted'))), 'not-the-head')
  assert.equal(why(mayApprove(leader, ofCommittee)), 'not-now')
  assert.equal(why(mayApprove(leader, { ...at(ofCommittee, 'submitted'), draftedBy: leader.id })), 'own-draft')
  assert.deepEqual(mayApprove(secretary, at(ofCell, 'submitted')), allow)
  assert.equal(why(mayApprove(member, at(ofCell, 'submitted'))), 'not-the-head')
  assert.equal(why(mayApprove(leader, at(ofCell, 'submitted'))), 'not-the-head')
})

test('before it has a number it can be taken back to be mended', () => {
  assert.deepEqual(mayTakeBack(clerk, at(ofCommittee, 'submitted')), allow)
  assert.deepEqual(mayTakeBack(leader, at(ofCommittee, 'approved')), allow)
  assert.equal(why(mayTakeBack(clerk, at(ofCommittee, 'numbered'))), 'not-now')
  assert.equal(why(mayTakeBack(stranger, at(ofCommittee, 'submitted'))), 'not-at-the-desk')
})

test('whoever would sign refuses, the office gives a number back, always with a reason', () => {
  assert.deepEqual(mayRefuse(leader, at(ofCommittee, 'submitted'), 'không cần'), allow)
  assert.deepEqual(mayRefuse(clerk, at(ofCommittee, 'numbered'), 'người ký không ký'), allow)
  assert.equal(why(mayRefuse(clerk, at(ofCommittee, 'submitted'), 'x')), 'not-the-head')
  assert.equal(why(mayRefuse(leader, at(ofCommittee, 'submitted'), '')), 'reason-missing')
  assert.equal(why(mayRefuse(leader, at(ofCommittee, 'issued'), 'x')), 'not-now')
})

test('a draft is dropped with a reason, an issued document by nobody', () => {
  assert.deepEqual(mayWithdraw(clerk, ofCommittee, 'trùng'), allow)
  assert.equal(why(mayWithdraw(clerk, ofCommittee, '')), 'reason-missing')
  assert.equal(why(mayWithdraw(stranger, ofCommittee, 'x')), 'not-at-the-desk')
  assert.equal(why(mayWithdraw(clerk, at(ofCommittee, 'issued'), 'x')), 'not-now')
})

test('the office numbers and issues for all, a unit its own, and only what is approved', () => {
  assert.deepEqual(mayIssue(clerk, at(ofCommittee, 'approved'), 'number'), allow)
  assert.deepEqual(mayIssue(clerk, at(ofCommittee, 'numbered'), 'issue'), allow)
  assert.deepEqual(mayIssue(secretary, at(ofCell, 'approved'), 'number'), allow)
  assert.equal(why(mayIssue(member, at(ofCell, 'approved'), 'number')), 'not-at-the-desk')
  assert.equal(why(mayIssue(clerk, at(ofCommittee, 'submitted'), 'number')), 'not-now')
})

test('an issued document moves nowhere', () => {
  for (const move of ['submit', 'approve', 'take-back', 'number', 'issue', 'refuse', 'withdraw'] as const)
    assert.equal(moved('issued', move), null)
})
