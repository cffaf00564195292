// Who may be chosen to sign.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'
import { chosenSigner, signersFor, signerValue } from './signer-choice.rules.ts'

const unit = (id: string, kind: UnitKind) => ({ id: id as Id<'unit'>, kind })
const units = [
  unit('committee', 'party_committee'),
  unit('standing', 'standing_committee'),
  unit('office', 'party_office'),
  unit('board', 'advisory_board'),
  unit('cell', 'party_cell'),
]
const post = (id: string, at: string, role: PostRole) => ({
  ...{ id: id as Id<'post'>, unit: at as Id<'unit'>, role, title: role, personName: id },
})
const posts = [
  post('board', 'board', 'head'),
  post('chief', 'office', 'head'),
  post('typist', 'office', 'staff'),
  post('secretary', 'standing', 'head'),
  post('deputy', 'cell', 'deputy'),
  post('aide', 'cell', 'staff'),
]
const choices = (kind: UnitKind) =>
  signersFor(units.find((one) => one.kind === kind) ?? unit('', kind), units, posts).map(signerValue)

test('for the committee its leaders sign, or by order the office before the boards', () =>
  assert.deepEqual(choices('party_committee'), ['own:secretary', 'by_order:chief', 'by_order:board']))

test('a unit is signed for by its own people but its staff, by a deputy also as acting head where there is none', () => {
  assert.deepEqual(choices('party_cell'), ['own:deputy', 'acting:deputy'])
  assert.deepEqual(choices('party_office'), ['own:chief'])
})

test('what is no choice is nobody', () => assert.equal(chosenSigner('own:nobody', []), undefined))
