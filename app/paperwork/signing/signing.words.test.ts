import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RevokeRefusal } from './certificate.rules.ts'
import type { ConfirmRefusal, EnrolRefusal } from './enrolment.rules.ts'
import { type SigningRefusal, signingWords } from './signing.words.ts'

const until = new Date('2026-11-20T02:30:00Z')
const signing: SigningRefusal[] = [
  ...(['nobody-to-sign', 'not-concerned', 'all-signed', 'no-certificate', 'not-yours', 'over'] as const).map((why) => ({
    why,
  })),
  ...(['ran-out', 'wrong-value'] as const).map((why) => ({ why })),
  ...[
    { why: 'not-your-turn' as const, turn: 'Trần Thị Hòa' },
    { why: 'another-signs' as const, until },
  ],
]
const enrolling: (EnrolRefusal | ConfirmRefusal)[] = [
  ...(['not-office', 'no-authority', 'no-code', 'code-ran-out', 'no-key', 'not-asked', 'oneself'] as const).map(
    (why) => ({ why }),
  ),
  { why: 'wrong-code', left: 3 },
]
const revoking: RevokeRefusal[] = [{ why: 'not-yours' }, { why: 'revoked-already', at: until }]

test('every refusal of enrolling, signing and revoking says what to do, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const t = signingWords({ language })
    const said = [...signing.map(t.refusal), ...enrolling.map(t.enrolment), ...revoking.map(t.revoking)]
    assert.equal(new Set(said).size, said.length)
    for (const sentence of said) assert.match(sentence, /^[^ ].{10,}[.]$/)
  }
})

test('the words say plainly what the certificate is not', () =>
  assert.match(signingWords({ language: 'vi' }).kind, /không phải chữ ký số chuyên dùng công vụ/))
