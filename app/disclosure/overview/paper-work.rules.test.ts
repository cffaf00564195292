// Whose turn it is with a document.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import type { DocumentEntry, DocumentStatus } from '#paperwork/documents/document.ts'
import { papersFor } from './paper-work.rules.ts'

const actor = (unitKind: string) =>
  ({ id: unitKind, posts: [{ unit: unitKind, unitKind, role: 'head' }] }) as unknown as Actor
const at = (status: DocumentStatus) =>
  ({
    unit: 'party_committee',
    unitKind: 'party_committee',
    draftedBy: 'party_office',
    status,
  }) as unknown as DocumentEntry
const toDo = (unitKind: string, status: DocumentStatus) =>
  papersFor(actor(unitKind), [at(status)]).map((one) => one.toDo)

test('a leader approves, the office numbers and issues, nobody else has anything to do', () => {
  assert.deepEqual(toDo('standing_committee', 'submitted'), ['approve'])
  assert.deepEqual(toDo('party_office', 'submitted'), [])
  assert.deepEqual(toDo('party_office', 'approved'), ['number'])
  assert.deepEqual(toDo('party_office', 'numbered'), ['issue'])
  assert.deepEqual(toDo('party_cell', 'approved'), [])
  assert.deepEqual(toDo('standing_committee', 'draft'), [])
})
