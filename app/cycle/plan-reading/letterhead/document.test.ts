// Letterhead, title and kind of a document, however its columns were laid out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'
import type { PlanReading } from '../reading.ts'

const body = `Thực hiện Chỉ thị số 9-CT/TU ngày 05/01/2025 của Tỉnh ủy, đơn vị xây dựng kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Tạo khí thế thi đua sôi nổi.
II. NỘI DUNG
1. Thi đua làm kinh tế.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng theo dõi, đôn đốc.
`
const state = ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG KHÊ', 'Số: 18 /KH-UBND']
const right = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Đông Khê, ngày 12 tháng 01 năm 2026',
]
const beside = (gap: string): string => state.map((left, index) => `${left}${gap}${right[index]}`).join('\n')
const title = '\n\nKẾ HOẠCH\nphát động thi đua năm 2026\ntrên địa bàn xã Đông Khê\n\n'

const laidOut: Record<string, string> = {
  'one block after the other': [...state, '', ...right].join('\n'),
  'side by side, parted by blanks': beside('               '),
  'side by side, parted by one blank': beside(' '),
  'side by side, parted by a tab': beside('\t'),
  'glued together': beside(''),
  'in the cells of a table': state.map((left, index) => `| ${left} | ${right[index]} |`).join('\n'),
}

for (const [layout, head] of Object.entries(laidOut)) {
  test(`a letterhead is read ${layout}`, () => {
    const { document } = readPlan(head + title + body, 'txt')
    assert.equal(document.layout, 'state')
    assert.equal(document.issuer?.value, 'ỦY BAN NHÂN DÂN XÃ ĐÔNG KHÊ')
    assert.equal(document.number?.value, '18/KH-UBND')
    assert.equal(document.place?.value, 'Đông Khê')
    assert.equal(document.date?.value, '2026-01-12')
    assert.equal(document.subject?.value, 'phát động thi đua năm 2026 trên địa bàn xã Đông Khê')
  })
}

const numbers: [printed: string, number: string | null, symbol: string][] = [
  ['Số 12-KH/ĐU', '12-KH/ĐU', 'KH/ĐU'],
  ['Số:2753 /TTr-STP', '2753/TTr-STP', 'TTr-STP'],
  ['30 - KH/HU', '30-KH/HU', 'KH/HU'],
  ['Số: 07/HD – HĐTĐKT', '07/HD-HĐTĐKT', 'HD-HĐTĐKT'],
  ['Số -KH/ĐU', null, 'KH/ĐU'],
  ['Số: ......../KH-UBND', null, 'KH-UBND'],
]
for (const [printed, number, symbol] of numbers) {
  test(`“${printed}” has the number ${number ?? 'left blank'}`, () => {
    const { document, lint } = readPlan(`ĐẢNG ỦY XÃ ĐÔNG KHÊ\n*\n${printed}${title}${body}`, 'txt')
    assert.equal(document.number?.value ?? null, number)
    assert.equal(document.symbol?.value, symbol)
    assert.equal(
      lint.some(({ code }) => code === 'number-blank'),
      number === null,
    )
  })
}

test('a day left blank keeps the month', () => {
  const { document } = readPlan(`UBND XÃ ĐÔNG KHÊ\nĐông Khê, ngày    tháng 8 năm 2025${title}${body}`, 'txt')
  assert.equal(document.date?.value, '2025-08')
})

test('the parent stands above the body that issues', () => {
  const { document } = readPlan(`ĐẢNG BỘ HUYỆN BA KHE\nĐẢNG ỦY XÃ ĐÔNG KHÊ\n*\nSố 1-KH/ĐU${title}${body}`, 'txt')
  assert.equal(document.issuer?.value, 'ĐẢNG ỦY XÃ ĐÔNG KHÊ')
  assert.deepEqual(
    document.issuerParents.map(({ value }) => value),
    ['ĐẢNG BỘ HUYỆN BA KHE'],
  )
  assert.equal(document.layout, 'party')
})

test('without a letterhead the issuer is put together, and unsure', () => {
  const { document } = readPlan(`${title}${body}Nơi nhận:\n- Lưu VP.\nT/M ĐẢNG ỦY\nBÍ THƯ\nMạc Văn Tỉnh`, 'txt')
  assert.equal(document.issuer?.value, 'Đảng ủy xã Đông Khê')
  assert.equal(document.issuer?.raw, 'ĐẢNG ỦY')
  assert.ok((document.issuer?.confidence ?? 1) < 0.5)
  assert.equal(document.layout, 'none')
})

const head = 'ĐẢNG ỦY XÃ ĐÔNG KHÊ\n*\nSố 12-KH/ĐU\n\n'
const kinds: [title: string, kind: PlanReading['kind'], type: string | null][] = [
  ['KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA\nNĂM 2025', 'campaign-plan', 'Kế hoạch'],
  ['QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch phát động phong trào thi đua', 'campaign-plan', 'Quyết định'],
  [
    'KẾ HOẠCH\nsửa đổi, bổ sung Kế hoạch số 3-KH/ĐU ngày 05/02/2025 về phong trào thi đua',
    'campaign-amendment',
    'Kế hoạch',
  ],
  ['BÁO CÁO\nKết quả phong trào thi đua năm 2025', 'other', 'Báo cáo'],
  ['KẾ HOẠCH\nTuyển dụng viên chức năm 2025', 'other', 'Kế hoạch'],
]
for (const [printed, kind, type] of kinds) {
  test(`“${printed.replace('\n', ' ').slice(0, 50)} …” is ${kind}`, () => {
    const carried = type === 'Quyết định' ? 'Nơi nhận:\n- Lưu VP.\n\nKẾ HOẠCH\nphát động phong trào thi đua\n' : ''
    const reading = readPlan(`${head}${printed}\n\n${carried}${body.replace('khí thế thi đua', 'khí thế')}`, 'txt')
    assert.equal(reading.kind, kind)
    assert.equal(reading.document.type?.value ?? null, type)
  })
}

test('an amendment names the plan that it amends', () => {
  const { document } = readPlan(`${head}${kinds[2]?.[0]}\n\n${body}`, 'txt')
  assert.equal(document.amends?.value, 'Kế hoạch số 3-KH/ĐU ngày 05/02/2025')
})
