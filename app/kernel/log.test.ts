import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldOf, withoutValues } from './log.ts'

const messageOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    return toldOf(error).message
  }
  return undefined
}

test('a message loses what was quoted, what has marks, addresses and numbers, and keeps the rest', () => {
  assert.equal(withoutValues('no place for "Lê Thị Kín" in the tree'), 'no place for "…" in the tree')
  assert.equal(withoutValues('not found: Lê Thị Kín'), 'not found: … … …')
  assert.equal(withoutValues('sent to lan.vo@thon.vn from 0912345678'), 'sent to … from …')
  assert.equal(withoutValues('not a committee'), 'not a committee')
  assert.equal(withoutValues('first\nsecond'), 'first')
})

test('what a parser was given does not come out of its defect', () => {
  for (const work of [() => JSON.parse('Võ Kín {'), () => new URL('Võ Kín'), () => decodeURIComponent('%Võ')])
    assert.doesNotMatch(messageOf(work) ?? '', /Võ|Kín/)
})

test('a defect of the database is told by its code and constraint', () => {
  const error = Object.assign(new Error('duplicate key (username)=(tri.vo)'), {
    severity: 'ERROR',
    routine: '_bt_check_unique',
    code: '23505',
    constraint: 'account_name',
    detail: 'Key (username)=(tri.vo) already exists',
    table: 'tri.vo; drop',
  })
  const { at, ...told } = toldOf(error)
  assert.deepEqual(told, { error: 'Error', code: '23505', constraint: 'account_name' })
  assert.ok(at.every((frame) => frame.startsWith('at ')))
})

test('what is thrown without being an error is told by its type only', () =>
  assert.deepEqual(toldOf('Lê Thị Kín'), { error: 'string', at: [] }))
