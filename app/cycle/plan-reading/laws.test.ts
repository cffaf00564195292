// The laws that hold for every reading, whatever the text: places are true, nothing is lost, nothing depends on chance.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlan } from './read-plan.ts'
import type { PlanReading, Span } from './reading.ts'

type Element = { spans: Span[]; raw?: unknown }

/** Everything in a reading that says where it stands. */
function elementsOf(value: unknown): Element[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(elementsOf)
  return 'spans' in value && Array.isArray(value.spans) ? [{ ...value, spans: value.spans }, ...inner] : inner
}

function assertLawful(text: string): void {
  const reading = readPlan(text, 'txt')
  const source = reading.source.text
  const elements = elementsOf(reading)
  for (const { spans, raw } of elements) {
    assert.ok(spans.length > 0, 'an element without a place')
    for (const [start, end] of spans)
      assert.ok(0 <= start && start < end && end <= source.length, 'a span outside the text')
    const slices = spans.map(([start, end]) => source.slice(start, end)).join(' ')
    if (typeof raw === 'string') assert.equal(raw, slices)
  }
  assertNothingLost(reading, elementsOf({ ...reading, lint: [] }))
}

function assertNothingLost({ source, coverage }: PlanReading, elements: Element[]): void {
  const held = new Uint8Array(source.text.length)
  for (const [start, end] of [...elements.flatMap(({ spans }) => spans), ...coverage.unassigned])
    held.fill(1, start, end)
  for (const { index } of source.text.matchAll(/\p{L}/gu))
    assert.equal(held[index], 1, `the letter at ${index} is lost`)
  assert.ok(coverage.assigned <= coverage.sentences)
}

const heads = [
  'ĐẢNG BỘ HUYỆN THANH HÒA\nĐẢNG ỦY XÃ MINH TÂN\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nMinh Tân, ngày 05 tháng 8 năm 2024',
  'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ MINH TÂN             Độc lập - Tự do - Hạnh phúc\nSố: 18 /KH-UBND     Minh Tân, ngày    tháng 8 năm 2025',
  '|UBND HUYỆN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc|\n|Số: /KH-UBND|',
  'Số -KH/ĐU',
  'V/v phát động thi đua\n\nKính gửi: Các chi bộ',
]
const titles = [
  'KẾ HOẠCH\nphát động thi đua chào mừng\nĐại hội Đảng bộ xã Minh Tân',
  'KẾ HOẠCH TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2025',
  'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch phát động thi đua',
  'KẾ HOẠCH\nsửa đổi, bổ sung Kế hoạch số 12-KH/ĐU ngày 05/8/2024 về phong trào thi đua',
  'BÁO CÁO\nkết quả phong trào thi đua',
]
const lines = [
  'Thực hiện Chỉ thị số 18-CT/TU ngày 05/12/2024 của Tỉnh ủy; Kế hoạch số 7-KH/HU, Đảng ủy xây dựng kế hoạch như sau:',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '2. Yêu cầu',
  'II. Chủ đề: “Minh Tân đoàn kết”; khẩu hiệu: “Nói là làm”; “Việc gần, việc nhỏ”.',
  '3.1. Đợt 1: Từ tháng 8/2024 đến tháng 7/2025',
  '3.1. Đợt 2: từ ngày 01/8/2025 đến hết quý II/2026',
  '- Tổ chức sơ kết trong tháng 8/2025, tổng kết vào cuối năm 2026.',
  '- Phấn đấu 95% hộ đạt gia đình văn hóa; kết nạp từ 10 đến 12 đảng viên trước ngày 31/12/2025.',
  '- Giao Ủy ban nhân dân xã chủ trì, phối hợp với Mặt trận báo cáo trước ngày 25 hằng tháng.',
  'IV. LỄ PHÁT ĐỘNG',
  '1. Thành phần: Thường trực Đảng ủy; các chi bộ.',
  '2. Chương trình: 1. Khai mạc; 2. Ký giao ước.',
  'V. Khen thưởng',
  'VI. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng Đảng ủy\n- Tham mưu, theo dõi, đôn đốc.',
  '4. Tuyên giáo Đảng ủy phối hợp với các cơ quan đẩy mạnh tuyên truyền tại Mục III Kế hoạch này.',
  '| TT | Nội dung | Đơn vị |\n| 1 | Báo cáo | Văn phòng |',
  '2\n',
  '\f',
  'Sửa đổi điểm 1 Mục II từ “5 km” thành “7 km”.',
  'Trên đây là kế hoạch phát động thi đua, yêu cầu các chi bộ thực hiện.',
  'Nơi nhận:\n- Huyện ủy (b/c),\n- Các chi bộ,\n- Lưu VP.',
  'Nơi nhận:          T/M ĐẢNG ỦY\n- Như trên;          BÍ THƯ\n- Lưu: VT.     Phan Văn Mẫu',
  'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhan Thị Mẫu',
  'HIỆU TRƯỞNG        CHỦ TỊCH CÔNG ĐOÀN\nPhan Văn Mẫu       Lê Thị Thử',
]
const noise = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '*',
    '**',
    '“',
    '”',
    '|',
    '\t',
    '-',
    '–',
    '...',
    '(',
    ')',
    ';',
    ':',
    '\n\n',
    ' ',
    '\u00a0',
    '\r\n',
    'ủy'.normalize('NFD'),
  ),
)
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...heads, ...titles, ...lines) },
  { weight: 1, arbitrary: noise },
)
const joint = fc.constantFrom('\n', '\n\n', '\n', ' ', '', '\n\n3\n\n')
const pieces = fc.array(fc.tuple(fragment, joint), { minLength: 1, maxLength: 14 })
const text = pieces.map((parts) => parts.flat().join(''))
const whole = fc
  .tuple(fc.constantFrom(...heads), fc.constantFrom(...titles), fc.array(fc.constantFrom(...lines), { maxLength: 12 }))
  .map(([head, title, body]) => [head, title, ...body].join('\n\n'))
/** Damage done to a plan: a slice is cut out of it. */
const damaged = fc.tuple(whole, fc.nat(), fc.nat(60)).map(([plan, from, length]) => {
  const start = from % (plan.length + 1)
  return plan.slice(0, start) + plan.slice(start + length)
})
const anyText = fc.oneof(text, whole, damaged, fc.string({ unit: 'grapheme', maxLength: 200 }))

test('in 10,000 texts every place is true and no letter is lost', () => {
  fc.assert(fc.property(anyText, assertLawful), { numRuns: 10_000, seed: 20_240_805 })
})

test('reading twice gives the same', () => {
  const same = (given: string): void => assert.deepEqual(readPlan(given, 'txt'), readPlan(given, 'txt'))
  fc.assert(fc.property(anyText, same), { numRuns: 500, seed: 7 })
})

test('hardly any text, and much of the same, is lawful too', () => {
  for (const given of ['', ' ', '\n', '-', '*', 'Số', '|||']) assertLawful(given)
  for (const one of ['“a ', 'I. A\n1. B\n- C\n', 'Kế hoạch số 1-KH/ĐU; ', 'TM. ỦY BAN ', '| a ', 'KẾ HOẠCH\n', 'a... '])
    assertLawful(one.repeat(100_000 / one.length))
})
