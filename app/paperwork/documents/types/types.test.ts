// Every type of document begins as a text that can be set on paper, with nothing known and with all that a campaign holds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { termsWith } from '#kernel/terms.ts'
import { paperOf } from '../document-paper.rules.ts'
import { type DocumentType, documentTypes } from '../document-type.ts'
import { mayWrite } from '../may-write.rules.ts'
import { blocksOf } from '../prose.rules.ts'
import type { Answers, DutyFact, Facts } from './type-rule.ts'
import { typeRule } from './type-rules.rules.ts'

const nothing: Facts = {
  ...{
    own: termsWith({}),
    today: day('2026-11-22'),
    committee: 'Đảng ủy xã Sông Trăng',
    voice: 'Ban Thường vụ Đảng ủy xã Sông Trăng',
  },
  ...{ campaign: null, unit: null, duties: [], ceremony: null },
}
const duty = (text: string, unit: string, late: boolean, kind: DutyFact['kind'] = 'other'): DutyFact => ({
  ...{ text, unit, late, kind, place: 'VI.1 ý 2', due: '20/12/2025', standing: late ? 'Quá hạn 12 ngày' : 'Đang làm' },
})
const all: Facts = {
  ...nothing,
  unit: 'Chi bộ thôn Bến Đò',
  campaign: {
    ...{ name: 'Mỗi chi bộ một việc tốt', plan: 'Kế hoạch số 46-KH/ĐU ngày 12/11/2025', theme: 'Gần dân, sát việc' },
    ...{
      from: '11/2025',
      to: '5/2027',
      contents: ['Chuyển đổi số'],
      targets: ['90% hồ sơ nộp qua mạng'],
      phases: ['Đợt 1'],
    },
  },
  duties: [
    duty('Đăng ký một việc khó', 'Chi bộ thôn Bến Đò', true),
    duty('Họp chi bộ | mở rộng', 'Chi bộ thôn Cây Gạo', false, 'done'),
  ],
  ceremony: {
    ...{ name: 'Lễ phát động', when: '7 giờ 30, 28/11/2025', place: 'Hội trường xã', guests: ['Bí thư các chi bộ'] },
    programme: [{ item: 'Khai mạc', who: 'Thường trực Đảng ủy' }],
  },
}
const answers: Answers = {
  ...{ subject: 'về việc thử', costs: 'Hoa; bó; 2; 150.000\nNước; thùng; 1; 90.000', rows: 'Lê Văn Bình; Bí thư; ' },
  ...{
    programme: 'Chào cờ - Đoàn xã',
    articles: 'Tặng giấy khen cho 3 tập thể\nĐiều 2. Thi hành',
    present: 'Lê Văn Bình\nHứa Đức Toàn',
  },
}

const begun = (type: DocumentType, facts: Facts, said: Answers) => {
  const rule = typeRule(type)
  const { subject, prose, addressees = [], recipients } = rule.begin(facts, said)
  const paper = paperOf(
    {
      ...{ type, family: 'PARTY', subject, ordinal: null, sign: null, organ: null, on: null },
      ...{ unitKind: 'party_committee', inNameOf: 'standing_committee', signing: 'own', signer: null },
      recipients: recipients.map((name) => ({ name })),
      content: {
        ...{
          head: { superior: null, issuer: 'Đảng ủy xã Sông Trăng', place: 'Sông Trăng', organ: 'ĐU' },
          format: 'A4',
        },
        ...{ urgency: null, addressees, prose, kept: 'Lưu', columns: rule.columns?.(facts) ?? [] },
      },
    },
    day('2026-11-22'),
  )
  return { subject, prose, paper }
}

test('with nothing known it has its gaps, with everything none of the words of a program', () => {
  for (const type of documentTypes)
    for (const [facts, said] of [
      [nothing, {}],
      [all, answers],
    ] as const) {
      const { subject, prose, paper } = begun(type, facts, said)
      assert.ok(subject.length > 1, type)
      assert.doesNotMatch(`${subject} ${prose}`, /undefined|null|NaN|\[object/, type)
      assert.deepEqual(mayWrite(paper), { allowed: true }, type)
    }
})

test('a dispatch names what is late alone, a report counts all', () => {
  const { prose } = begun('dispatch', all, {})
  assert.match(prose, /còn 1 nhiệm vụ quá hạn/)
  assert.doesNotMatch(prose, /Họp chi bộ/)
  const report = blocksOf(begun('report', all, {}).prose).filter((block) => block.kind === 'table')
  assert.deepEqual(report[0]?.table.rows.at(-1), { kind: 'total', cells: ['', 'Tổng cộng', '2', '1', '0', '1', '0'] })
})

test('an estimate adds its rows and says the sum in words', () => {
  const { prose } = begun('estimate', nothing, answers)
  assert.match(prose, /Tổng cộng \| {2}\| {2}\| {2}\| 390\.000/)
  assert.match(prose, /Ba trăm chín mươi nghìn đồng/)
})

test('a decision has who decides, its grounds and its articles; a stroke of the text parts no cell', () => {
  const kinds = blocksOf(begun('decision', all, answers).prose).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['authority', 'ground', 'resolves', 'article', 'article'])
  const table = blocksOf(begun('response_plan', all, {}).prose).find((block) => block.kind === 'table')
  assert.ok(table?.table.rows.some((row) => row.kind === 'row' && row.cells[1] === 'Họp chi bộ | mở rộng'))
})
